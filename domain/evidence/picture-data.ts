/** What is taken out of a picture before it is kept (method 1.15: EXIF and GPS stripped). */
export const pictureDataKinds = ['location', 'exif', 'xmp', 'iptc', 'comment', 'hidden-pictures'] as const;
export type PictureData = (typeof pictureDataKinds)[number];

export interface CleanPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly removed: readonly PictureData[];
}

/**
 * A picture without what says where, when and with what it was taken. The picture itself is left as it is, its colours and the way up
 * included. Null when its parts do not follow one another, so that nobody can say what is still in it.
 */
export const withoutPictureData = (bytes: Uint8Array<ArrayBuffer>, media: string): CleanPicture | null => {
  switch (media) {
    case 'image/jpeg':
      return cleanJpeg(bytes);
    case 'image/png':
      return cleanPng(bytes);
    case 'image/webp':
      return cleanWebp(bytes);
    default:
      return { bytes, removed: [] };
  }
};

const cleanJpeg = (bytes: Uint8Array<ArrayBuffer>): CleanPicture | null => {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const removed = new Set<PictureData>();
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      // Telephones put further pictures behind the end, each with data of its own.
      if (at + 2 < bytes.length) removed.add('hidden-pictures');
      break;
    }
    const length = bytes[at + 2] === undefined || bytes[at + 3] === undefined ? 0 : uint16(bytes, at + 2, false);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    const kind = dropped(marker, segment);
    const exif = kind === 'exif' ? exifOf(segment.subarray(10)) : null;
    if (kind === null || (exif !== null && sameBytes(segment, orientationOnly(exif.orientation)))) kept.push(segment);
    else {
      removed.add(kind);
      if (exif?.location === true) removed.add('location');
      if (exif !== null && exif.orientation !== 1) orientation = exif.orientation;
    }
    at = end;
    if (marker !== 0xda) continue;
    // Picture data run until a marker that is neither a stuffed zero nor a restart.
    const from = at;
    while (at < bytes.length && !(bytes[at] === 0xff && bytes[at + 1] !== 0 && !(between(bytes[at + 1], 0xd0, 0xd7)) && bytes[at + 1] !== 0xff)) at += 1;
    kept.push(bytes.subarray(from, at));
  }
  if (orientation !== 1) kept.splice(1, 0, orientationOnly(orientation));
  return { bytes: removed.size === 0 ? bytes : joined(kept), removed: inOrder(removed) };
};

/** What a segment of a JPEG is, when it is none of the picture's own; colour profile, JFIF and Adobe's marks stay. */
const dropped = (marker: number, segment: Uint8Array): PictureData | null => {
  if (marker === 0xfe) return 'comment';
  if (!between(marker, 0xe0, 0xef) || marker === 0xe0 || marker === 0xee) return null;
  const name = textOf(segment.subarray(4, 40));
  if (marker === 0xe1) return name.startsWith('Exif\0') ? 'exif' : 'xmp';
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0') ? null : 'hidden-pictures';
  return marker === 0xed ? 'iptc' : 'comment';
};

/** @param tiff what follows `Exif` and two zeros. */
const exifOf = (tiff: Uint8Array): { readonly location: boolean; readonly orientation: number } => {
  const little = tiff[0] === 0x49;
  const entries = tiff.length < 10 ? -1 : uint32(tiff, 4, little);
  let [location, orientation] = [false, 1];
  if (entries < 0 || entries + 2 > tiff.length) return { location, orientation };
  const count = Math.min(uint16(tiff, entries, little), 500);
  for (let entry = 0; entry < count; entry += 1) {
    const at = entries + 2 + entry * 12;
    if (at + 12 > tiff.length) break;
    const tag = uint16(tiff, at, little);
    if (tag === 0x8825) location = true;
    if (tag === 0x0112) orientation = between(uint16(tiff, at + 8, little), 1, 8) ? uint16(tiff, at + 8, little) : 1;
  }
  return { location, orientation };
};

/** An EXIF segment that says which way up the picture is, and nothing else. */
const orientationOnly = (orientation: number): Uint8Array =>
  Uint8Array.from([
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
  ]);

const pngText: Readonly<Record<string, PictureData>> = { eXIf: 'exif', tEXt: 'comment', zTXt: 'comment', iTXt: 'xmp', tIME: 'exif' };

const cleanPng = (bytes: Uint8Array<ArrayBuffer>): CleanPicture | null => {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const removed = new Set<PictureData>();
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) return null;
    const end = at + 12 + uint32(bytes, at, false);
    if (end > bytes.length) return null;
    const name = textOf(bytes.subarray(at + 4, at + 8));
    const kind = pngText[name];
    if (kind === undefined) kept.push(bytes.subarray(at, end));
    else {
      removed.add(kind);
      if (name === 'eXIf' && exifOf(bytes.subarray(at + 8, end - 4)).location) removed.add('location');
    }
    at = end;
    if (name !== 'IEND') continue;
    if (at < bytes.length) removed.add('hidden-pictures');
    return { bytes: removed.size === 0 ? bytes : joined(kept), removed: inOrder(removed) };
  }
};

const cleanWebp = (bytes: Uint8Array<ArrayBuffer>): CleanPicture | null => {
  const kept: Uint8Array[] = [];
  const removed = new Set<PictureData>();
  let at = 12;
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return null;
    const size = uint32(bytes, at + 4, true);
    const end = Math.min(at + 8 + size + (size % 2), bytes.length);
    if (at + 8 + size > bytes.length) return null;
    const name = textOf(bytes.subarray(at, at + 4));
    if (name === 'EXIF') {
      removed.add('exif');
      const from = textOf(bytes.subarray(at + 8, at + 14)) === 'Exif\0\0' ? at + 14 : at + 8;
      if (exifOf(bytes.subarray(from, end)).location) removed.add('location');
    } else if (name === 'XMP ') removed.add('xmp');
    else if (name === 'VP8X') {
      // The head says which of the two follow.
      const head = bytes.slice(at, end);
      head[8] = (head[8] ?? 0) & ~0x0c;
      kept.push(head);
    } else kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (removed.size === 0) return { bytes, removed: [] };
  const body = joined(kept);
  const size = body.length + 4;
  const head = Uint8Array.from([0x52, 0x49, 0x46, 0x46, size & 255, (size >> 8) & 255, (size >> 16) & 255, (size >> 24) & 255, 0x57, 0x45, 0x42, 0x50]);
  return { bytes: joined([head, body]), removed: inOrder(removed) };
};

const inOrder = (removed: ReadonlySet<PictureData>): readonly PictureData[] => pictureDataKinds.filter((kind) => removed.has(kind));
const between = (value: number | undefined, least: number, most: number): boolean => value !== undefined && value >= least && value <= most;
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, position) => byte === b[position]);
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const uint16 = (bytes: Uint8Array, at: number, little: boolean): number => viewOf(bytes).getUint16(at, little);
const uint32 = (bytes: Uint8Array, at: number, little: boolean): number => viewOf(bytes).getUint32(at, little);
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
