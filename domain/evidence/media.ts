/** What a file is, from its first bytes: its name may say anything. */
export const mediaOf = (bytes: Uint8Array): string => {
  for (const [media, from, signature] of signatures) if (hasAt(bytes, from, signature)) return media;
  if (hasAt(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && textAt(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (textAt(bytes, 4, 4) === 'ftyp') return /^(heic|heix|mif1|hevc)$/.test(textAt(bytes, 8, 4)) ? 'image/heic' : 'video/mp4';
  if (hasAt(bytes, 0, [0x50, 0x4b, 0x03, 0x04])) return insideOfZip(bytes);
  return isText(bytes) ? textMedia(bytes) : 'application/octet-stream';
};

/** Pictures a page draws without running anything in them. Drawings (SVG), pages and documents are never among them. */
export const previewMedia = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export const isPreviewed = (media: string): boolean => previewMedia.some((one) => one === media);

/** Pictures whose data about place, time and device the app does not know how to take out. */
export const keepsPictureData = (media: string): boolean => media === 'image/heic' || media === 'image/tiff';

const signatures: readonly (readonly [string, number, readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['application/pdf', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['application/x-ole-storage', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['application/rtf', 0, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['application/gzip', 0, [0x1f, 0x8b]],
  ['application/x-7z-compressed', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['application/vnd.microsoft.portable-executable', 0, [0x4d, 0x5a]],
  ['application/x-executable', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['audio/mpeg', 0, [0x49, 0x44, 0x33]],
];

const office = 'application/vnd.openxmlformats-officedocument';
const insideOfZip = (bytes: Uint8Array): string => {
  // Names of parts stand in the clear: those at the front, and all of them in the list at the end.
  const names = textAt(bytes, 0, 8_192) + textAt(bytes, Math.max(0, bytes.length - 65_536), 65_536);
  if (names.includes('word/document.xml')) return `${office}.wordprocessingml.document`;
  if (names.includes('xl/workbook.xml')) return `${office}.spreadsheetml.sheet`;
  if (names.includes('ppt/presentation.xml')) return `${office}.presentationml.presentation`;
  return /mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/.exec(names)?.[1] ?? 'application/zip';
};

const isText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 65_536);
  return !head.includes(0) && isUtf8(head);
};

/** The end may cut a character in two, so the last one is not asked for. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const following = byte < 0x80 ? 0 : byte < 0xc2 || byte > 0xf4 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (following < 0) return false;
    for (let next = at + 1; next <= at + following && next < bytes.length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    at += following + 1;
  }
  return true;
};

const textMedia = (bytes: Uint8Array): string => {
  const start = textAt(bytes, 0, 1_024).replace('\u00ef\u00bb\u00bf', '').trimStart().toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg/.test(start)) return 'image/svg+xml';
  if (/^(<!doctype html|<html|<head|<body|<script)/.test(start)) return 'text/html';
  return start.startsWith('<?xml') ? 'application/xml' : 'text/plain';
};

const hasAt = (bytes: Uint8Array, from: number, signature: readonly number[]): boolean => signature.every((byte, position) => bytes[from + position] === byte);
const textAt = (bytes: Uint8Array, from: number, length: number): string => {
  let text = '';
  for (const byte of bytes.subarray(from, from + length)) text += String.fromCharCode(byte);
  return text;
};
