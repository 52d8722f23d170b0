import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from '../../../domain/evidence/file-name.ts';
import { isPreviewed, mediaOf } from '../../../domain/evidence/media.ts';
import { withoutPictureData } from '../../../domain/evidence/picture-data.ts';

const bytesOf = (...parts: readonly (readonly number[] | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...part])));
const segment = (marker: number, content: Uint8Array): number[] => [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content];

/** EXIF that says the picture lies on its side (6) and where it was taken. */
const exif = bytesOf('Exif\0\0MM', [0, 0x2a, 0, 0, 0, 8, 0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0], 'Dublin 53.34N');
const jfif = segment(0xe0, bytesOf('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]));
const colours = segment(0xe2, bytesOf('ICC_PROFILE\0', [1, 1], 'sRGB'));
const table = segment(0xdb, bytesOf([0, 1, 2, 3]));
const scan = [...segment(0xda, bytesOf([1, 1, 0, 0, 63, 0])), 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56];
const jpegOf = (...segments: readonly (readonly number[])[]) => bytesOf([0xff, 0xd8], ...segments, table, scan, [0xff, 0xd9]);

describe('data about place and device in a picture', () => {
  it('are taken out of a JPEG, and the way up, the colours and the picture stay', () => {
    const given = bytesOf([...jpegOf(jfif, segment(0xe1, exif), segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<x/>')), segment(0xed, bytesOf('Photoshop 3.0\0')), colours, segment(0xfe, bytesOf('by Ann')))], 'hidden tail');
    const cleaned = withoutPictureData(given, 'image/jpeg');
    expect(cleaned?.removed).toEqual(['location', 'exif', 'xmp', 'iptc', 'comment', 'hidden-pictures']);
    const text = String.fromCharCode(...(cleaned?.bytes ?? []));
    expect(text).not.toMatch(/Dublin|adobe|Photoshop|Ann|hidden/);
    expect(text).toContain('ICC_PROFILE');
    expect(text).toContain(String.fromCharCode(...scan));
    // One EXIF segment is left, which says "6" and nothing else; taken in again nothing is left to take out.
    expect(text.split('Exif').length).toBe(2);
    expect(cleaned === null ? null : withoutPictureData(cleaned.bytes, 'image/jpeg')).toEqual({ bytes: cleaned?.bytes, removed: [] });
  });

  it('leaves a JPEG without any byte for byte as it is', () => {
    const given = jpegOf(jfif, colours);
    expect(withoutPictureData(given, 'image/jpeg')).toEqual({ bytes: given, removed: [] });
  });

  it('are taken out of PNG and WebP, whose heads then say so', () => {
    const chunk = (name: string, content: string) => [0, 0, 0, content.length, ...bytesOf(name, content), 1, 2, 3, 4];
    const png = bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a], chunk('IHDR', 'head'), chunk('tEXt', 'Author\0Ann'), chunk('eXIf', 'MM'), chunk('IDAT', 'picture'), chunk('IEND', ''));
    const cleanedPng = withoutPictureData(png, 'image/png');
    expect(cleanedPng?.removed).toEqual(['exif', 'comment']);
    expect([...(cleanedPng?.bytes ?? [])]).toEqual([...bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a], chunk('IHDR', 'head'), chunk('IDAT', 'picture'), chunk('IEND', ''))]);
    const part = (name: string, content: Uint8Array) => [...bytesOf(name), content.length, 0, 0, 0, ...content, ...(content.length % 2 === 1 ? [0] : [])];
    const body = bytesOf('WEBP', part('VP8X', bytesOf([0x0c, 0, 0, 0, 1, 0, 0, 1, 0, 0])), part('VP8 ', bytesOf('picture!')), part('EXIF', bytesOf([...exif])), part('XMP ', bytesOf('<x/>')));
    const webp = withoutPictureData(bytesOf('RIFF', [body.length, 0, 0, 0], [...body]), 'image/webp');
    expect(webp?.removed).toEqual(['location', 'exif', 'xmp']);
    expect(webp?.bytes[20]).toBe(0);
    expect(webp?.bytes[4]).toBe((webp?.bytes.length ?? 0) - 8);
  });

  it('refuses what breaks off or runs wild, and never reads past the end', () => {
    expect(withoutPictureData(jpegOf(jfif).slice(0, 30), 'image/jpeg')).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('image/jpeg', 'image/png', 'image/webp'), fc.constantFrom(jpegOf(jfif, segment(0xe1, exif)), bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a]), bytesOf('RIFF', [0, 0, 0, 0], 'WEBP')), (tail, media, head) => {
        const cleaned = withoutPictureData(bytesOf([...head.slice(0, 40)], [...tail]), media);
        expect(cleaned === null || cleaned.bytes.length <= head.length + tail.length + 36).toBe(true);
      }),
    );
  });
});

describe('what a file is', () => {
  it('is told by its content, whatever its name says', () => {
    expect(mediaOf(bytesOf('%PDF-1.7'))).toBe('application/pdf');
    expect(mediaOf(jpegOf(jfif))).toBe('image/jpeg');
    expect(mediaOf(bytesOf('PK', [3, 4], '....word/document.xml'))).toMatch(/wordprocessingml/);
    expect(mediaOf(bytesOf('PK', [3, 4], '....mimetypeapplication/vnd.oasis.opendocument.text'))).toBe('application/vnd.oasis.opendocument.text');
    expect(mediaOf(bytesOf('MZ', [0x90, 0]))).toBe('application/vnd.microsoft.portable-executable');
    expect(mediaOf(bytesOf('\r\n <?xml version="1.0"?>\n<svg onload="alert(1)">'))).toBe('image/svg+xml');
    expect(mediaOf(bytesOf('<!DOCTYPE html><script>'))).toBe('text/html');
    expect(mediaOf(bytesOf('Minutes, 12 October 2026. ', [0xc3, 0xa9]))).toBe('text/plain');
    expect(mediaOf(bytesOf([0xff, 0xfe, 0x41, 0x00]))).toBe('application/octet-stream');
  });

  it('is drawn in the page only for four kinds of picture', () => {
    expect(['image/png', 'image/jpeg', 'image/gif', 'image/webp'].every(isPreviewed)).toBe(true);
    expect(['image/svg+xml', 'text/html', 'application/pdf', 'image/heic', 'image/tiff'].some(isPreviewed)).toBe(false);
  });
});

describe('the name of a file', () => {
  it('loses its folders, what cannot be seen and what a system would not take', () => {
    expect(cleanFileName('../../etc/passwd')).toBe('passwd');
    expect(cleanFileName('C:\\Users\\Ann\\Risk: "register"?.xlsx')).toBe('Risk register.xlsx');
    expect(cleanFileName('photo\u202Egnp.exe')).toBe('photognp.exe');
    expect(cleanFileName('CON.txt')).toBe('_CON.txt');
    expect(cleanFileName(' .. ')).toBe('file');
    expect(cleanFileName(`${'a'.repeat(400)}.pdf`)).toBe(`${'a'.repeat(120)}.pdf`);
  });

  it('is clean once and for all, whatever came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanFileName(given);
        expect(name).not.toMatch(/[/\\<>:"|?*\u0000-\u001f\u202a-\u202e]/);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThan(140);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });
});
