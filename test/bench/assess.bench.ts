/** A large engagement assessed whole, and after one edit: 400 questions, 60 AI systems, 10,000 answers. */
import { answerKey, emptyAnswer, type Answer } from '../../domain/answer/answer.ts';
import { emptyProfile, emptySystem, type AiSystem, type Engagement } from '../../domain/engagement/engagement.ts';
import { placedQuestions, type Pack } from '../../domain/pack/pack.ts';
import { noRecords } from '../../domain/record/record.ts';
import { assess, createAssessor } from '../../domain/scoring/assess.ts';
import { realPacks } from '../reports/real-packs.ts';

const wanted = { questions: 400, systems: 60, answers: 10_000 };
const samples = 25;

/** The packs of ISO/IEC 42001, and so many questions of them again that there are 400, as many per AI system as 10,000 answers take. */
const packsOf = (): readonly Pack[] => {
  const packs = realPacks();
  const [first] = packs;
  if (first === undefined) throw new Error('there is no pack');
  const asked = packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.flatMap((item) => item.questions))).length;
  let missing = wanted.questions - asked;
  const sections = packs.flatMap(({ content }) => content.sections).map((section) => ({
    ...section,
    uid: `${section.uid}-again`,
    items: section.items.flatMap((item) => {
      const questions = item.questions.slice(0, Math.max(missing, 0)).map((question) => ({ ...question, uid: `${question.uid}-again` }));
      missing -= questions.length;
      return questions.length === 0 ? [] : [{ ...item, uid: `${item.uid}-again`, questions }];
    }),
  }));
  const again: Pack = { sha256: '0'.repeat(64), content: { ...first.content, id: 'again', sections: sections.filter(({ items }) => items.length > 0) } };
  let perSystem = 0;
  const systemQuestions = Math.ceil((wanted.answers - wanted.questions + 80) / (wanted.systems - 1));
  return [...packs, again].map((pack) => ({
    ...pack,
    content: {
      ...pack.content,
      sections: pack.content.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({
          ...item,
          questions: item.questions.map((question) => {
            const level = perSystem < systemQuestions ? ('system' as const) : ('organisation' as const);
            perSystem += 1;
            return { ...question, level };
          }),
        })),
      })),
    },
  }));
};

const engagementOf = (packs: readonly Pack[]): Engagement => {
  const systems = Array.from({ length: wanted.systems }, (_, position): AiSystem => ({ ...emptySystem, id: `S${position + 1}`, name: `System ${position + 1}`, tier: position % 5 === 0 ? 'high' : 'medium' }));
  const answers = placedQuestions(packs).flatMap(({ question }, position): readonly Answer[] =>
    (question.level === 'system' ? systems.map(({ id }) => id) : [null]).map((system, place) => ({
      ...emptyAnswer(question.uid, system),
      value: (((position + place) % 4) + 1) as 1,
      evidence: 'E3',
      note: 'Seen.',
    })),
  );
  return { id: 'bench', profile: { ...emptyProfile, client: 'Bench' }, systems, decisions: [], answers, records: noRecords };
};

export const benches = [
  {
    name: 'assessing 400 questions, 60 AI systems and 10,000 answers, against looking every answer up',
    aim: 25,
    run: () => {
      const packs = packsOf();
      const engagement = engagementOf(packs);
      const ours: number[] = [];
      const floor: number[] = [];
      for (let round = 0; round <= samples; round += 1) {
        let start = performance.now();
        const byKey = new Map(engagement.answers.map((answer) => [answerKey(answer.question, answer.system), answer]));
        if (round > 0) floor.push(performance.now() - start);
        start = performance.now();
        const { totals } = assess(packs, engagement);
        if (round > 0) ours.push(performance.now() - start);
        if (totals.answered + totals.hidden < byKey.size * 0.95) throw new Error(`${totals.answered} of ${byKey.size} answers were counted`);
      }
      const count = placedQuestions(packs).length;
      return Promise.resolve({ floorMs: median(floor), oursMs: median(ours), samples, note: `${median(ours).toFixed(1)} ms of 50 ms; ${count} questions, ${engagement.answers.length} answers` });
    },
  },
  {
    name: 'the same after one edit, against assessing all of it',
    aim: 0.3,
    run: () => {
      const packs = packsOf();
      let engagement = engagementOf(packs);
      const assessor = createAssessor();
      assessor(packs, engagement);
      const ours: number[] = [];
      const floor: number[] = [];
      for (let round = 0; round <= samples; round += 1) {
        const place = (round * 397) % engagement.answers.length;
        const answers = engagement.answers.map((answer, position) => (position === place ? { ...answer, value: answer.value === 4 ? (1 as const) : (4 as const) } : answer));
        engagement = { ...engagement, answers };
        let start = performance.now();
        const edited = assessor(packs, engagement);
        if (round > 0) ours.push(performance.now() - start);
        start = performance.now();
        const whole = assess(packs, engagement);
        if (round > 0) floor.push(performance.now() - start);
        if (edited.cci.value?.n !== whole.cci.value?.n || edited.totals.answered !== whole.totals.answered) throw new Error('the edit was assessed otherwise');
      }
      return Promise.resolve({ floorMs: median(floor), oursMs: median(ours), samples, note: `${median(ours).toFixed(2)} ms of 5 ms` });
    },
  },
];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
