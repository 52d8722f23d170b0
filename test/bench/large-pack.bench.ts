import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { embeddedOf } from '../../db/queries/packs.ts';
import { answerKey, emptyAnswer, type Answer } from '../../domain/answer/answer.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { emptyProfile } from '../../domain/engagement/engagement.ts';
import { askingOf } from '../../domain/pack/asked.ts';
import { placedQuestions } from '../../domain/pack/pack.ts';
import type { PackContent, PackSection } from '../../domain/pack/schema.ts';
import { keyOf, parseCached } from '../../engine/packs/pack-cache.ts';

const questions = 2_000;
const samples = 15;
/** Everybody the questions of the source name. */
const roles = ['sponsor', 'aims-lead', 'legal-privacy', 'risk', 'data-ml', 'product-owner', 'it-security', 'hr', 'procurement', 'internal-audit', 'top-management', 'communications'].map((id) => ({ id, title: id }));
const source = new URL('../../assessment-packs/iso-42001-clauses/1.0.0/sections/', import.meta.url);

/** A pack of 2,000 real questions, every second of them asked only after an answer to the one before. */
const largePack = (version: string): PackContent => {
  const sections = readdirSync(source).map((name) => parse(readFileSync(new URL(name, source), 'utf8')) as PackSection);
  const items = sections.flatMap((section) => section.items);
  const copies: PackSection[] = [];
  let count = 0;
  for (let copy = 0; count < questions; copy += 1) {
    const own = items.map((item) => {
      const copied = structuredClone(item);
      copied.uid = `${item.uid}-${copy}`;
      copied.ref = `${item.ref}-${copy}`;
      copied.related = [];
      copied.questions = copied.questions.map((question, position) => {
        count += 1;
        const { applies_if: _condition, ...rest } = question;
        const before = copied.questions[position - 1];
        const condition = position % 2 === 1 && before !== undefined ? { applies_if: { answer: `${before.uid}-${copy}`, at_least: 2 } } : {};
        return { ...rest, ...condition, ask: `${question.ask} (${copy})`, uid: `${question.uid}-${copy}`, weight: 2 as const };
      });
      return copied;
    });
    copies.push({ uid: `section-${copy}`, ref: `S${copy}`, title: 'A section', intent: 'To be large.', items: own });
  }
  return {
    format: 2,
    id: 'large',
    version,
    title: 'A large pack',
    kind: 'checks',
    source: { title: 'Made up', edition: 'First', note: 'Made for a benchmark.' },
    as_of: '2026-11-24',
    language: 'en',
    publisher: 'Plumbline',
    release_notes: 'The first.',
    interview_roles: [{ id: 'lead', title: 'Lead' }],
    sections: copies,
  };
};

export const benches = [
  {
    name: 'loading a pack of 2,000 questions, checked, against parsing and hashing its text',
    aim: 7,
    run: () => {
      const ours: number[] = [];
      const floor: number[] = [];
      const content = largePack('1.0.0');
      for (let round = 0; round <= samples; round += 1) {
        // A version of its own each time: what was loaded before is remembered.
        const text = canonicalJson({ ...content, version: `1.0.${round}` });
        const sha256 = createHash('sha256').update(text).digest('hex');
        let start = performance.now();
        createHash('sha256').update(text).digest('hex');
        JSON.parse(text);
        if (round > 0) floor.push(performance.now() - start);
        start = performance.now();
        const loaded = embeddedOf({ type: 'pack', id: 'large', version: `1.0.${round}`, sha256, fromStart: true, content: text });
        if (round > 0) ours.push(performance.now() - start);
        if (loaded === null) throw new Error('the pack was not loaded');
      }
      return Promise.resolve({ floorMs: median(floor), oursMs: median(ours), samples, note: `${median(ours).toFixed(0)} ms of 50 ms` });
    },
  },
  {
    name: 'loading it from its folder, once it has been there, against reading and hashing its files',
    aim: 6,
    run: () => {
      const { sections, ...header } = largePack('1.0.0');
      const files = new Map([
        ['pack.yaml', stringify({ ...header, interview_roles: roles, sections: sections.map((_, position) => `s-${position}.yaml`) })],
        ...sections.map((section, position): [string, string] => [`sections/s-${position}.yaml`, stringify(section)]),
      ]);
      const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
      const cache = { folder, madeBy: 'bench' };
      try {
        let start = performance.now();
        const { pack, problems } = parseCached(files, cache);
        const first = performance.now() - start;
        if (pack === null) throw new Error(`the pack is not sound: ${problems[0]?.message ?? ''}`);
        const ours: number[] = [];
        const floor: number[] = [];
        for (let round = 0; round <= samples; round += 1) {
          start = performance.now();
          keyOf(files, cache.madeBy);
          JSON.parse(readFileSync(join(folder, `${keyOf(files, cache.madeBy)}.json`), 'utf8').split('\n', 2)[1] ?? '');
          if (round > 0) floor.push(performance.now() - start);
          start = performance.now();
          const loaded = parseCached(files, cache);
          if (round > 0) ours.push(performance.now() - start);
          if (loaded.pack?.sha256 !== pack.sha256) throw new Error('another pack was loaded');
        }
        return Promise.resolve({ floorMs: median(floor), oursMs: median(ours), samples, note: `${median(ours).toFixed(0)} ms of 50 ms; the first time ${first.toFixed(0)} ms` });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    name: 'deciding anew which of 2,000 questions are asked, against looking every answer up',
    aim: 3,
    run: () => {
      const placed = placedQuestions([{ sha256: '', content: largePack('1.0.0') }]);
      const answers = new Map(
        placed.map(({ question }, position): [string, Answer] => [answerKey(question.uid, null), { ...emptyAnswer(question.uid, null), value: ((position % 4) + 1) as 1 }]),
      );
      const asked = new Map(placed.map(({ question }) => [question.uid, question]));
      const ours: number[] = [];
      const floor: number[] = [];
      for (let round = 0; round <= samples; round += 1) {
        let start = performance.now();
        let found = 0;
        for (const { question } of placed) if (answers.has(answerKey(question.uid, null))) found += 1;
        if (round > 0) floor.push(performance.now() - start);
        start = performance.now();
        const { hiddenBy } = askingOf({ profile: emptyProfile, answers, questions: asked });
        const hidden = placed.filter(({ question }) => hiddenBy(question, null) !== null).length;
        if (round > 0) ours.push(performance.now() - start);
        if (found < questions || hidden === 0) throw new Error('nothing was decided');
      }
      return Promise.resolve({ floorMs: median(floor), oursMs: median(ours), samples, note: `${median(ours).toFixed(2)} ms of 2 ms` });
    },
  },
];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
