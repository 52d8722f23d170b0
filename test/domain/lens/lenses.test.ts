import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Answer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { undecided, type AiSystem } from '../../../domain/engagement/engagement.ts';
import { oversightOf, type OversightPart } from '../../../domain/lens/oversight.ts';
import { dimensions, oversightLens, trustProfile, type Dimension } from '../../../domain/lens/trust.ts';
import { placedQuestions } from '../../../domain/pack/pack.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { toInteger } from '../../../domain/scoring/fraction.ts';
import { packLibrary } from '../../../engine/packs/pack-library.ts';
import { engagementOf, systemOf } from '../../support/criterion-packs.ts';

const library = packLibrary(new URL('../../../assessment-packs', import.meta.url).pathname);
const packs = ['iso-42001-clauses', 'iso-42001-annex-a', 'aims-practice'].map((id) => library.find(id).pack);
const placed = placedQuestions(packs);
const systems = [systemOf(1, 'high'), systemOf(2, 'low')];
const [first = systemOf(1, 'high'), second = systemOf(2, 'low')] = systems;

const answer = (question: string, value: AnswerValue, system: string | null): Answer => ({ ...emptyAnswer(question, system), value, evidence: 'E4' });
/** Every question of the standard and of the practice pack, each system alike, except what is given. */
const everything = (value: 1 | 2 | 3 | 4, except: Readonly<Record<string, AnswerValue>> = {}, only: AiSystem | null = null): readonly Answer[] =>
  placed.flatMap(({ question }) =>
    question.scale !== 'achievement'
      ? []
      : (question.level === 'system' ? systems : [null]).map((system) => answer(question.uid, only === null || only.id === system?.id ? (except[question.uid] ?? value) : value, system?.id ?? null)),
  );
const assessed = (answers: readonly Answer[], list = systems, excluded: readonly string[] = []) =>
  assess(packs, engagementOf(answers, { systems: list, decisions: excluded.map((uid) => ({ ...undecided(uid), decision: 'excluded' as const })) }));

describe('trust profile', () => {
  it('has one value for each of seven dimensions, and none where nothing is answered', () => {
    expect(trustProfile(assessed([]), first).map(({ dimension, score, status, weakest }) => [dimension, score, status, weakest])).toEqual(dimensions.map((one) => [one, null, null, null]));
    expect(trustProfile(assessed(everything(4)), first).every(({ score, status, weakest }) => score !== null && toInteger(score) === 100 && status === 4 && weakest === null)).toBe(true);
  });

  it('stands at its worst core criterion, whatever the mean, and names the weakest', () => {
    const [privacy] = trustProfile(assessed(everything(4)), first).filter(({ dimension }) => dimension === 'privacy');
    const core = privacy?.criteria.find(({ question }) => question.weight === 3 && question.level === 'system')?.question.uid ?? '';
    const [hurt] = trustProfile(assessed(everything(4, { [core]: 1 })), first).filter(({ dimension }) => dimension === 'privacy');
    expect(hurt?.status).toBe(1);
    expect(hurt?.weakest?.question.uid).toBe(core);
    expect(toInteger(hurt?.score ?? { n: 0n, d: 1n })).toBeGreaterThan(50);
  });

  it('sees each system by its own answers', () => {
    const core = trustProfile(assessed(everything(4)), first)
      .find(({ dimension }) => dimension === 'fairness')
      ?.criteria.find(({ question }) => question.weight === 3 && question.level === 'system')?.question.uid;
    const profiles = systems.map((system) => trustProfile(assessed(everything(4, { [core ?? '']: 1 }, second)), system).find(({ dimension }) => dimension === 'fairness')?.status);
    expect(profiles).toEqual([4, 1]);
  });

  it('looks at the controls the method names, at what questions say themselves, and at no excluded control', () => {
    const refs = (dimension: Dimension, excluded: readonly string[] = []) =>
      new Set(trustProfile(assessed([], systems, excluded), first).find((one) => one.dimension === dimension)?.criteria.map(({ item }) => item.ref));
    expect([...refs('accuracy')]).toEqual(expect.arrayContaining(['A.6.2.4', 'A.6.2.6', 'A.7.4']));
    expect([...refs('accountability')]).toEqual(expect.arrayContaining(['5.3', 'A.3.2']));
    expect(refs('accuracy', ['iso42001-a.7.4']).has('A.7.4')).toBe(false);
  });
});

describe('human oversight', () => {
  const tested = { ...first, oversight: 'in-the-loop', oversightTestedOn: '2026-09-01' } as const;
  const questionOf: Readonly<Record<OversightPart, string>> = {
    design: 'practice-o.1-model',
    authority: 'practice-o.2-authority',
    competence: 'practice-o.3-competence',
    test: 'practice-o.4-tested',
  };

  it('is meaningful when design, authority, competence and test are each largely met', () => {
    expect(oversightOf(assessed(everything(3), [tested, second]), tested).verdict).toBe('meaningful');
  });

  it.each(Object.entries(questionOf))('is nominal when %s is only partly there, however good the rest', (part, question) => {
    const { verdict, parts } = oversightOf(assessed(everything(4, { [question]: 2 }), [tested, second]), tested);
    expect(verdict).toBe('nominal');
    expect(parts.filter(({ rated }) => rated !== null && rated < 3).map((one) => one.part)).toEqual([part]);
  });

  it('is partly at most without a test, and nominal for that', () => {
    const untested = everything(4).filter(({ question }) => question !== questionOf.test);
    const { verdict, parts } = oversightOf(assessed(untested), { ...first, oversight: 'in-the-loop' });
    expect(verdict).toBe('nominal');
    expect(parts.find(({ part }) => part === 'test')).toMatchObject({ rated: 2, cap: 'no-test' });
  });

  it('needs a defined model where the tier is high, from the inventory or from the answer', () => {
    const design = (answers: readonly Answer[]) => oversightOf(assessed(answers), first).parts.find(({ part }) => part === 'design');
    expect(design(everything(4))).toMatchObject({ rated: 2, cap: 'no-model' });
    expect(design([...everything(4), answer('practice-o.1-kind', { choice: 'on-loop' }, 'S1')])).toMatchObject({ rated: 4, cap: null });
    expect(oversightOf(assessed(everything(4)), second).parts[0]).toMatchObject({ rated: 4, cap: null });
  });

  it('is not known while a part is not answered and none falls short', () => {
    const { verdict } = oversightOf(assessed(everything(4).filter(({ question }) => !question.startsWith('practice-o.2')), [tested, second]), tested);
    expect(verdict).toBe('unknown');
  });

  it('is looked at wherever it is asked, since no control has it as its own', () => {
    const refs = new Set(oversightLens(assessed(everything(3)), first).criteria.map(({ item }) => item.ref));
    expect([...refs]).toEqual(expect.arrayContaining(['A.4.6', 'A.9.3', 'A.6.2.6', 'O.1']));
  });
});
