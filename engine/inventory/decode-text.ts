export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Bytes of a text file as text. A mark at the beginning decides; without one, zero bytes at every other place mean UTF-16, and what is
 * valid UTF-8 is UTF-8. All else is windows-1252, which spreadsheets in western Europe and America write: it gives every byte a character, so
 * that nothing becomes a replacement mark.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const zeros = zeroBytes(bytes.subarray(0, 4096));
  if (zeros.odd > 0.3 && zeros.even < 0.05) return decoded(bytes, 'utf-16le');
  if (zeros.even > 0.3 && zeros.odd < 0.05) return decoded(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252');
  }
};

const decoded = (bytes: Uint8Array, encoding: TextEncoding): DecodedText => ({ text: new TextDecoder(encoding).decode(bytes), encoding });

/** Share of zeros among the bytes at even and at odd places. */
const zeroBytes = (bytes: Uint8Array): { readonly even: number; readonly odd: number } => {
  const share = (from: number): number => {
    const places = bytes.filter((_, position) => position % 2 === from);
    return places.length === 0 ? 0 : places.filter((byte) => byte === 0).length / places.length;
  };
  return { even: share(0), odd: share(1) };
};
