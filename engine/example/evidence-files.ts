import { crc32, deflateSync } from 'node:zlib';
import { testLogExtract } from './evidence.ts';

/** The kept files of the example, the same bytes each time. */
export const exampleFile = (which: 'extract' | 'picture'): File =>
  which === 'extract' ? new File([testLogExtract], 'Test log S4, extract.txt', { type: 'text/plain' }) : new File([colourField()], 'Score S1, colour field.png', { type: 'image/png' });

const width = 240;
const height = 80;

/** A sketch of the field that shows handlers a score as a colour: three boxes, the middle one chosen. */
const colourField = (): Uint8Array<ArrayBuffer> => {
  const rows = Buffer.alloc(height * (1 + width * 3), 0xff);
  const colours = [[0xb4, 0x23, 0x18], [0xd9, 0x8e, 0x04], [0x1f, 0x7a, 0x4d]] as const;
  for (let y = 0; y < height; y += 1) {
    const row = y * (1 + width * 3);
    rows[row] = 0;
    for (let x = 0; x < width; x += 1) {
      const box = Math.floor(x / 80);
      const inside = x % 80 >= 12 && x % 80 < 68 && y >= 12 && y < 68;
      const frame = box === 1 && x % 80 >= 6 && x % 80 < 74 && y >= 6 && y < 74;
      const colour = inside ? colours[box] : frame ? [0x10, 0x21, 0x1f] : null;
      colour?.forEach((value, channel) => {
        rows[row + 1 + x * 3 + channel] = value;
      });
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]));
};

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
