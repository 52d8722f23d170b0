/**
 * What the EU AI Act asks of realistic cases, on the days that matter: role, class, exclusion, transition. The reading is that of the fact base
 * the pack was written from (Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744); no legal advice.
 */
import { expect, it } from 'vitest';
import { answerKey, emptyAnswer, type Answer, type AnswerValue } from '../../domain/answer/answer.ts';
import { emptyProfile } from '../../domain/engagement/engagement.ts';
import { bindingsOf, type BindingStatus } from '../../domain/pack/classify.ts';
import { packLibrary } from '../../engine/packs/pack-library.ts';
import { systemOf } from '../support/criterion-packs.ts';

const pack = packLibrary(new URL('../../assessment-packs', import.meta.url).pathname).find('eu-ai-act').pack.content;
const questions = new Map(pack.sections.flatMap(({ items }) => items.flatMap((item) => item.questions.map((question) => [question.uid, question] as const))));

/** Answers to the classification, by uid without its prefix: choices by id, a date, or "cannot be determined". */
type Given = Readonly<Record<string, string | readonly string[]>>;
/** References without their prefix, by status. */
type Expected = Readonly<Partial<Record<BindingStatus, string>>>;

const valueOf = (uid: string, given: string | readonly string[]): AnswerValue => {
  const question = questions.get(uid);
  if (question === undefined) throw new Error(`no question ${uid}`);
  if (given === 'cannot-determine') return given;
  const list = typeof given === 'string' ? [given] : [...given];
  if (question.scale === 'date') return { date: list[0] ?? '' };
  const ids = 'options' in question ? question.options.map(({ id }) => id) : [];
  for (const id of list) if (!ids.includes(id)) throw new Error(`${uid} has no choice ${id}`);
  return question.scale === 'single-choice' ? { choice: list[0] ?? '' } : { choices: list };
};

const statusesOf = (given: Given, day: string): ReadonlyMap<string, BindingStatus> => {
  const system = systemOf(1, 'high');
  const answers = new Map(
    Object.entries(given).map(([uid, one]): [string, Answer] => [answerKey(`aia-${uid}`, system.id), { ...emptyAnswer(`aia-${uid}`, system.id), value: valueOf(`aia-${uid}`, one) }]),
  );
  return new Map(bindingsOf({ pack, profile: { ...emptyProfile, client: 'Acme', size: 'large' }, system, answers }, day).map(({ item, status }) => [item.ref.replace('AIA-', ''), status]));
};

/** An ordinary system of a deployer in the Union, fully answered: nothing of it is listed anywhere. */
const ordinary: Given = {
  'is-ai': 'yes',
  union: ['deployer'],
  exclusion: 'none',
  role: ['deployer'],
  established: 'inside',
  prohibited: ['none'],
  product: 'none',
  area: ['none'],
  since: '2026-09-01',
  changed: 'no',
  transparency: ['none'],
  deployment: ['none'],
  gpai: 'no',
};
const fives = '5-a 5-b 5-c 5-d 5-e 5-f 5-g';
const deployerHigh = '26-1 26-2 26-5 26-6';
const providerHigh = '8 9 10 11 12 13 14 15 16 17 18 19 20 21 43 47 48 72 73';

it.each<[string, Given, readonly (readonly [day: string, expected: Expected])[]]>([
  [
    'bank uses a bought credit scoring system, new in 2028',
    { ...ordinary, area: ['annex-iii-5b'], profiling: 'yes', since: '2028-01-15', deployment: ['decisions', 'input-data', 'data-protection'] },
    [['2026-12-01', { binds: `4 ${fives} 5-h`, later: `${deployerHigh} 26-4 26-9 26-11 27 73 86 5-ba 5-bb`, 'not-bound': '9 26-7 26-8 49-3 50-1' }], ['2027-12-02', { binds: `${deployerHigh} 26-4 26-9 26-11 27 73 86 5-ba` }]],
  ],
  [
    'the same bank, with the system in use since 2025 and unchanged: an older system',
    { ...ordinary, area: ['annex-iii-5b'], profiling: 'yes', since: '2025-03-01', deployment: ['decisions'] },
    [['2028-06-01', { binds: `4 ${fives}`, 'not-bound': `${deployerHigh} 27 86 73` }]],
  ],
  [
    'the same bank, with the system changed significantly',
    { ...ordinary, area: ['annex-iii-5b'], profiling: 'yes', since: '2025-03-01', changed: 'yes', deployment: ['decisions'] },
    [['2028-06-01', { binds: `${deployerHigh} 27 86` }]],
  ],
  [
    'provider of CV screening, chat front end, US provider',
    { ...ordinary, union: ['output', 'market'], role: ['provider'], established: 'outside', area: ['annex-iii-4a'], profiling: 'yes', since: '2028-03-01', transparency: ['interacts'], deployment: ['workplace', 'decisions'] },
    [['2027-01-01', { binds: '50-1 50-5 4', later: `${providerHigh} 22 49-1`, 'not-bound': '26-1 27 86 50-2 50-3 6-34 49-2' }], ['2027-12-02', { binds: `${providerHigh} 22 49-1` }]],
  ],
  [
    'hospital uses a diagnostic device (Section A)',
    { ...ordinary, product: 'section-a-assessed', since: '2029-01-01', deployment: ['public-authority', 'decisions', 'data-protection'] },
    [['2028-08-01', { later: deployerHigh, 'not-bound': '26-11 86 9' }], ['2028-08-02', { binds: deployerHigh, 'not-bound': '26-11 27 86' }]],
  ],
  [
    'public hospital, older device',
    { ...ordinary, product: 'section-a-assessed', since: '2024-01-01', deployment: ['public-authority', 'decisions'] },
    [['2029-01-01', { later: deployerHigh, 'not-bound': '86' }], ['2030-08-02', { binds: deployerHigh, 'not-bound': '86 27 26-11' }]],
  ],
  [
    'chatbot on a website, provider and deployer, from 2025',
    { ...ordinary, role: ['provider', 'deployer'], since: '2025-05-01', transparency: ['interacts', 'generates'] },
    [['2026-09-01', { binds: '50-1 50-5', later: '50-2' }], ['2026-12-02', { binds: '50-1 50-2 50-5 5-ba 5-bb', 'not-bound': '9 26-1 50-3 50-4' }]],
  ],
  [
    'the same chatbot, from September 2026',
    { ...ordinary, role: ['provider', 'deployer'], transparency: ['interacts', 'generates'] },
    [['2026-09-01', { binds: '50-1 50-2 50-5' }], ['2026-08-01', { later: '50-1 50-2' }]],
  ],
  [
    'the same chatbot, with its date unknown',
    { ...ordinary, role: ['provider'], since: 'cannot-determine', transparency: ['generates'] },
    [['2026-12-02', { binds: '50-2' }]],
  ],
  [
    'bank-internal fraud detection',
    { ...ordinary, role: ['provider', 'deployer'], area: ['none'] },
    [['2028-06-01', { binds: `4 ${fives}`, 'not-bound': `${providerHigh} ${deployerHigh} 27 86 50-1 6-34 49-2` }]],
  ],
  [
    'city authority with older welfare system',
    { ...ordinary, area: ['annex-iii-5a'], profiling: 'yes', since: '2023-01-01', deployment: ['public-authority', 'decisions', 'input-data'] },
    [['2028-06-01', { later: `${deployerHigh} 26-8 49-3 27 26-11 86` }], ['2030-08-02', { binds: `${deployerHigh} 26-8 49-3 27 26-11 86` }]],
  ],
  [
    'company fine-tunes a model a little',
    { ...ordinary, role: ['provider', 'deployer'], transparency: ['generates'], gpai: 'no' },
    [['2026-12-02', { 'not-bound': '51 53-a 53-b 53-c 53-d 54 55', binds: '50-2' }]],
  ],
  [
    'company fine-tunes beyond a third, own open licence',
    { ...ordinary, role: ['provider'], transparency: ['generates'], gpai: 'modified', 'gpai-since': '2026-05-01', 'gpai-open': 'open' },
    [['2026-12-02', { 'not-bound': '51 55 53-a 53-b 54', binds: '53-c 53-d' }]],
  ],
  [
    'older model with systemic risk, open, US',
    { ...ordinary, union: ['market'], role: ['provider'], established: 'outside', gpai: 'systemic', 'gpai-since': '2024-07-01', 'gpai-open': 'open' },
    [['2026-12-02', { later: '51 53-a 53-b 53-c 53-d 54 55' }], ['2027-08-02', { binds: '51 53-a 53-b 53-c 53-d 54 55' }]],
  ],
  [
    'new model, date unknown',
    { ...ordinary, role: ['none'], established: 'inside', gpai: 'model', 'gpai-open': 'closed' },
    [['2026-12-02', { open: '53-a 53-b 53-c 53-d', 'not-bound': '51 54 55' }]],
  ],
  [
    'representative of a model provider',
    { ...ordinary, role: ['authorised-representative'], established: 'outside', gpai: 'representative', 'gpai-since': '2026-01-01', 'gpai-open': 'closed' },
    [['2026-12-02', { binds: '54', 'not-bound': '53-a 55 22' }]],
  ],
  [
    'importer of a biometric system',
    { ...ordinary, union: ['market'], role: ['importer'], established: 'outside', area: ['annex-iii-1a'], profiling: 'yes', since: '2028-05-01' },
    [['2027-12-02', { binds: `23 ${fives} 5-ba`, 'not-bound': '9 24 5-h 26-1 4 72' }]],
  ],
  [
    'exam proctoring with emotion recognition, university',
    { ...ordinary, prohibited: ['f'], area: ['annex-iii-1c', 'annex-iii-3d'], profiling: 'yes', since: '2026-01-01', transparency: ['emotion-biometric'], deployment: ['public-authority', 'decisions'] },
    [['2026-12-02', { binds: '5-f 50-3 50-5', 'not-bound': '50-1' }]],
  ],
  [
    'military',
    { ...ordinary, exclusion: 'military', area: ['annex-iii-1a'], profiling: 'yes' },
    [['2028-06-01', { 'not-bound': `${fives} 4 ${deployerHigh}` }]],
  ],
  [
    'pure rule engine',
    { 'is-ai': 'no' },
    [['2028-06-01', { 'not-bound': `4 5-a 9 26-1 50-1 53-c` }]],
  ],
  [
    'US provider and deployer, output used in the Union',
    { ...ordinary, union: ['output'], role: ['provider', 'deployer'], established: 'outside', area: ['annex-iii-4b'], profiling: 'yes', since: '2028-01-01', deployment: ['workplace'] },
    [['2027-12-02', { binds: `${providerHigh} ${deployerHigh} 22 26-7` }]],
  ],
  [
    'nothing in the Union',
    { ...ordinary, union: ['none'], role: ['provider'] },
    [['2026-12-02', { 'not-bound': '4 5-a' }]],
  ],
  [
    'consumer app: private use does not free its provider',
    { ...ordinary, exclusion: 'private', role: ['provider'], union: ['market'], transparency: ['interacts'] },
    [['2026-12-02', { binds: '4 50-1 5-a' }]],
  ],
  [
    'open-source tool, harmless',
    { ...ordinary, exclusion: 'open-source', role: ['provider'], union: ['market'] },
    [['2026-12-02', { 'not-bound': '4 5-a' }]],
  ],
  [
    'open-source chatbot',
    { ...ordinary, exclusion: 'open-source', role: ['provider'], union: ['market'], transparency: ['interacts'] },
    [['2026-12-02', { binds: '4 50-1 5-a' }]],
  ],
  [
    'listed, exception claimed, no profiling',
    { ...ordinary, role: ['provider'], area: ['annex-iii-4a'], profiling: 'no', exception: 'narrow-task', since: '2028-01-01' },
    [['2027-12-02', { binds: '6-34 49-2', 'not-bound': providerHigh }]],
  ],
  [
    'listed, exception claimed but profiles',
    { ...ordinary, role: ['provider'], area: ['annex-iii-4a'], profiling: 'yes', exception: 'narrow-task', since: '2028-01-01' },
    [['2027-12-02', { binds: providerHigh, 'not-bound': '6-34 49-2' }]],
  ],
  [
    'machine maker, Section B',
    { ...ordinary, role: ['product-manufacturer'], product: 'section-b', since: '2029-01-01' },
    [['2029-01-01', { 'not-bound': `${providerHigh} 4 5-a 50-1` }]],
  ],
  [
    'lift maker with bought safety component, Section A',
    { ...ordinary, role: ['product-manufacturer'], product: 'section-a-assessed', since: '2029-01-01' },
    [['2028-08-02', { binds: providerHigh }]],
  ],
  [
    'white label of a high-risk system',
    { ...ordinary, role: ['distributor', 'own-name'], area: ['annex-iii-5c'], profiling: 'yes', since: '2028-01-01' },
    [['2027-12-02', { binds: `${providerHigh} 24` }]],
  ],
  [
    'own name on something that is not high-risk',
    { ...ordinary, role: ['distributor', 'own-name'] },
    [['2027-12-02', { 'not-bound': `${providerHigh} 4` }]],
  ],
  [
    'chatbot turned into CV ranking by its user',
    { ...ordinary, role: ['deployer', 'changed-purpose'], area: ['annex-iii-4a'], profiling: 'yes', since: '2028-01-01', deployment: ['workplace', 'decisions'] },
    [['2027-12-02', { binds: `${providerHigh} ${deployerHigh} 26-7 26-11` }]],
  ],
  [
    'grid operator, safety component, point 2',
    { ...ordinary, role: ['deployer'], area: ['annex-iii-2'], profiling: 'no', exception: 'not-claimed', since: '2028-01-01', deployment: ['decisions', 'public-service'] },
    [['2027-12-02', { binds: deployerHigh, 'not-bound': '86 27' }]],
  ],
  [
    'deep fakes of a marketing agency',
    { ...ordinary, transparency: ['deep-fake', 'generates'] },
    [['2026-12-02', { binds: '50-4 50-5', 'not-bound': '50-1 50-2 50-3' }]],
  ],
  [
    'nothing answered',
    {},
    [['2027-12-02', { open: `4 5-a 5-h ${providerHigh} ${deployerHigh} 27 50-1 50-2 50-3 50-4 50-5 6-34 53-a 54 55 86` }]],
  ],
  [
    'role known, area open',
    { ...ordinary, area: 'cannot-determine', since: '2028-01-01', deployment: ['decisions'] },
    [['2027-12-02', { open: '26-1 27 86', binds: '4 5-a' }]],
  ],
])('%s', (_name, given, days) => {
  for (const [day, expected] of days) {
    const statuses = statusesOf(given, day);
    const wanted = Object.entries(expected).flatMap(([status, refs]) => refs.split(' ').map((ref) => `${day} ${ref} ${status}`));
    expect(wanted.map((one) => one.split(' ')).map(([, ref = '']) => `${day} ${ref} ${statuses.get(ref) ?? 'unknown'}`)).toEqual(wanted);
  }
});

it('never asks less of anybody as the days go by, and never binds what is only a reference', () => {
  const days = ['2025-02-02', '2026-08-02', '2026-12-02', '2027-12-02', '2028-08-02', '2030-08-02'];
  const given: Given = { ...ordinary, role: ['provider', 'deployer'], area: ['annex-iii-4a'], profiling: 'yes', since: '2028-01-01', transparency: ['interacts', 'generates'] };
  const bound = days.map((day) => [...statusesOf(given, day)].filter(([, status]) => status === 'binds').map(([ref]) => ref));
  for (const [position, refs] of bound.entries()) expect(refs).toEqual(expect.arrayContaining(bound[position - 1] ?? []));
  const references = pack.sections.flatMap(({ items }) => items).filter(({ obligation }) => obligation?.duty === false).map(({ ref }) => ref.replace('AIA-', ''));
  expect(references.length).toBeGreaterThan(5);
  for (const ref of references) expect(statusesOf(given, '2031-01-01').get(ref)).toBe('reference');
});
