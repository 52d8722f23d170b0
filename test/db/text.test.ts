import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyEngagement } from '../../db/verify.ts';
import { maximumNoteLength } from '../../domain/answer/answer.ts';
import { scaled } from '../durability/scale.ts';
import { answerEntity, createEngagement, edit, freshFolder, openEngagement } from '../fixtures/engagement.ts';

const entity = answerEntity('q-1');
const anyText = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed());

test('any text comes back exactly after closing and opening, NUL and every plane of Unicode included', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createEngagement(path).close();
  let texts = 0;
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (notes) => {
      const file = openEngagement(path);
      notes.forEach((note, number) => {
        file.write(edit(`text-${texts}`, [{ entity: answerEntity(`q-${number + 1}`), field: 'note', value: note }]));
        texts += 1;
      });
      file.close();
      const again = openEngagement(path);
      notes.forEach((note, number) => expect(again.answer(`q-${number + 1}`, null)?.note).toBe(note));
      expect(verifyEngagement(again).filter(({ passed }) => !passed)).toEqual([]);
      again.close();
    }),
    { numRuns: scaled(25, 500) },
  );
  console.log(`K1: ${texts} texts came back exactly`);
});

test.each([
  ['NUL in the middle', 'before\0after'],
  ['every control character', Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join('')],
  ['a byte order mark', '\ufefftext'],
  ['noncharacters', '\ufffe\uffff\ufdd0\u{10ffff}'],
  ['both normal forms', 'é e\u0301'],
  ['right to left, with overrides', '\u202eabc\u202c שלום'],
  ['emoji of several parts', '👩🏽‍⚕️🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['quotation marks and statements', `'; DROP TABLE answers; -- "\\`],
  ['line ends of every kind', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g'],
  ['what JSON would take for something else', '{"__proto__":null} \\u0000'],
  ['the longest note there may be', '£'.repeat(maximumNoteLength)],
  ['the longest note, of characters that JSON writes long', '\u0001'.repeat(500_000)],
])('%s comes back exactly, in the answer and in the history', (_name, note) => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  const file = createEngagement(path);
  file.write(edit('text', [{ entity, field: 'note', value: note }]));
  file.close();
  const again = openEngagement(path);
  expect(again.answer('q-1', null)?.note === note).toBe(true);
  expect(again.operations().at(-1)?.value === note).toBe(true);
  expect(verifyEngagement(again).filter(({ passed }) => !passed)).toEqual([]);
  again.close();
});
