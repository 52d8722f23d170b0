import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { OpenWriter } from './answer-writer.ts';
import { numberedAnswer } from './numbered-answers.ts';

/** What the parent asks for: answers `from` to `to` into the file at `path`. */
export interface WritingOrder {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

/**
 * The process that is to die: says READY when everything is loaded, waits for an order, says OPEN when the file is open, ACK n when
 * answer n is acknowledged, CLOSED at the end of an order.
 */
export const writeOnOrder = async (openWriter: OpenWriter): Promise<void> => {
  say('READY');
  for await (const line of createInterface({ input: process.stdin })) {
    const { path, from, to } = JSON.parse(line) as WritingOrder;
    const writer = await openWriter(path);
    say('OPEN');
    for (let number = from; number <= to; number += 1) {
      await writer.write(numberedAnswer(number));
      say(`ACK ${number}`);
    }
    await writer.close();
    say('CLOSED');
  }
};
