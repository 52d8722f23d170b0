/** What can be checked of the words of the packs that come with the app, so that a later edit keeps the standard. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placedQuestions, type PlacedQuestion } from '../../domain/pack/pack.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { checkPack, checkPackSet } from '../../domain/pack/check.ts';
import { packLibrary } from '../../engine/packs/pack-library.ts';
import { parsePack } from '../../engine/packs/parse-pack.ts';
import { readPackFolder } from '../../engine/packs/pack-folder.ts';

const folder = new URL('../../assessment-packs', import.meta.url).pathname;
const everyPack = packLibrary(folder)
  .newest()
  .map(({ pack }) => pack);
const packs = everyPack.filter(({ content }) => content.id.startsWith('iso-42001-'));
const contents = packs.map(({ content }) => content);
const items = contents.flatMap(({ sections }) => sections.flatMap((section) => section.items));
/** Of the standard itself, and of every pack. */
const questions = placedQuestions(packs);
const everyQuestion = placedQuestions(everyPack);

interface Register {
  readonly requirements: readonly { readonly ref: string; readonly title: string }[];
  readonly controls: readonly { readonly ref: string; readonly title: string }[];
}
const anchorsOf = (question: PackQuestion): readonly string[] => ('anchors' in question ? Object.values(question.anchors) : []);
const register = JSON.parse(readFileSync(new URL('../fixtures/register.json', import.meta.url), 'utf8')) as Register;

/** Every text of a question that a person reads. */
const textsOf = ({ question }: PlacedQuestion): readonly string[] => [
  question.ask,
  question.guidance,
  question.finding ?? '',
  question.recommendation ?? '',
  ...anchorsOf(question),
  ...question.evidence,
];
/** Without the requests for evidence: the same record can show several things. */
const spokenOf = (placed: PlacedQuestion): readonly string[] => textsOf(placed).filter((text) => !placed.question.evidence.includes(text));
/** Where a pattern occurs, with a little of the text around it; empty is good. */
const occurrences = (pattern: RegExp, texts: (question: PlacedQuestion) => readonly string[] = textsOf): readonly string[] =>
  everyQuestion.flatMap((question) =>
    texts(question).flatMap((text) => [...text.matchAll(pattern)].map((found) => `${question.ref}: …${text.slice(Math.max(0, found.index - 20), found.index + 30)}…`)),
  );
const breaking = (rule: (question: PlacedQuestion) => boolean, among = everyQuestion): readonly string[] => among.filter((question) => !rule(question)).map(({ ref }) => ref);

describe('the packs as a whole', () => {
  it('parse and check clean, each by itself and both together', () => {
    expect(packs.map(({ content }) => content.id)).toEqual(['iso-42001-clauses', 'iso-42001-annex-a']);
    for (const { content, sha256 } of packs) {
      const again = parsePack(readPackFolder(`${folder}/${content.id}/${content.version}`));
      expect(again.problems).toEqual([]);
      expect(again.pack?.sha256).toBe(sha256);
      expect(checkPack(content)).toEqual([]);
    }
    expect(checkPackSet(contents)).toEqual([]);
  });

  it('cover the public register: 32 requirements and 38 controls, in its order, under its titles', () => {
    for (const { kind, sections } of contents) {
      expect(sections.flatMap((section) => section.items.map(({ ref, title }) => ({ ref, title })))).toEqual(kind === 'controls' ? register.controls : register.requirements);
    }
    expect([register.requirements.length, register.controls.length]).toEqual([32, 38]);
  });

  it('ask about 300 questions, three to six of each requirement and control', () => {
    expect(questions.length).toBeGreaterThan(280);
    expect(questions.length).toBeLessThan(340);
    expect(items.filter((item) => item.questions.length < 3 || item.questions.length > 6).map(({ ref }) => ref)).toEqual([]);
  });

  it('look at every item from both sides: how it is designed and whether it is done', () => {
    expect(items.filter((item) => new Set(item.questions.map(({ aspect }) => aspect)).size < 2).map(({ ref }) => ref)).toEqual([]);
  });

  it('have one or two core questions in every item, and none of them can be hidden', () => {
    expect(items.filter((item) => ![1, 2].includes(item.questions.filter(({ weight }) => weight === 3).length)).map(({ ref }) => ref)).toEqual([]);
    expect(breaking(({ question }) => question.weight !== 3 || question.applies_if === undefined, questions)).toEqual([]);
  });

  it('mark the twelve items of the chain as pillars, with the highest weight, and no control', () => {
    expect(items.filter(({ pillar }) => pillar).map(({ ref }) => ref)).toEqual(['4.3', '5.2', '6.1.2', '6.1.3', '6.1.4', '8.2', '8.3', '8.4', '9.2.1', '9.2.2', '9.3.1', '9.3.3']);
    expect(items.filter(({ pillar, weight }) => pillar !== (weight === 3)).map(({ ref }) => ref)).toEqual([]);
  });

  it('bind only with what binds: clause questions with clauses, control questions with controls, few with good practice', () => {
    expect(breaking(({ question, pack }) => question.binding === 'guidance' || question.binding === (pack.kind === 'controls' ? 'control' : 'clause'), questions)).toEqual([]);
    const guidance = questions.filter(({ question }) => question.binding === 'guidance');
    expect(guidance.length).toBeLessThan(questions.length / 10);
    expect(guidance.filter(({ question }) => question.weight === 3).map(({ ref }) => ref)).toEqual([]);
  });

  it('name everything after the reference shown, so that a uid tells where it belongs', () => {
    expect(items.filter(({ uid, ref }) => uid !== `iso42001-${ref.toLowerCase()}`).map(({ uid }) => uid)).toEqual([]);
    expect(breaking(({ question, item }) => question.uid.startsWith(`${item.uid}-`), questions)).toEqual([]);
  });

  it('relate items that exist, and no item to itself', () => {
    const refs = new Set(items.map(({ ref }) => ref));
    expect(items.flatMap((item) => item.related.filter((ref) => !refs.has(ref) || ref === item.ref).map((ref) => `${item.ref} → ${ref}`))).toEqual([]);
  });

  it('share one list of interview roles, every one of them asked somewhere', () => {
    const [first, ...others] = contents.map(({ interview_roles }) => interview_roles);
    for (const roles of others) expect(roles).toEqual(first);
    const asked = new Set(questions.flatMap(({ question }) => question.interview));
    expect(first?.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('each question', () => {
  it('has anchors that differ, each a sentence, one to four pieces of evidence and one to four people to ask', () => {
    expect(breaking(({ question }) => new Set(anchorsOf(question)).size === anchorsOf(question).length)).toEqual([]);
    expect(breaking(({ question }) => question.scale !== 'achievement' || anchorsOf(question).length === 4)).toEqual([]);
    expect(breaking(({ question }) => anchorsOf(question).every((anchor) => anchor.split(' ').length >= 4))).toEqual([]);
    expect(breaking(({ question }) => question.evidence.length >= 2, questions)).toEqual([]);
    expect(breaking(({ question }) => question.evidence.length <= 4 && new Set(question.evidence).size === question.evidence.length)).toEqual([]);
    expect(breaking(({ question }) => question.interview.length <= 4 && new Set(question.interview).size === question.interview.length)).toEqual([]);
  });

  it('has guidance worth reading: more than a line, less than a page', () => {
    expect(breaking(({ question }) => question.guidance.length >= 120 && question.guidance.length <= 1_200)).toEqual([]);
  });

  it('asks one open thing that can be read out: no yes or no, one sentence or two, not too long', () => {
    expect(occurrences(/^(do|does|is|are|was|were|have|has|did|can|will|would|should)\b/gi, ({ question }) => [question.ask])).toEqual([]);
    expect(breaking(({ question }) => /[?.]$/.test(question.ask) && (question.ask.match(/\?/g) ?? []).length <= 1)).toEqual([]);
    expect(breaking(({ question }) => question.ask.length <= 160)).toEqual([]);
  });

  it('does not lead: it neither praises nor presumes', () => {
    expect(occurrences(/\b(of course|obviously|surely|don't you|isn't it|adequately|properly|as required)\b/gi, ({ question }) => [question.ask])).toEqual([]);
  });

  it('is about the one system in front of the room when it is asked per system', () => {
    expect(everyQuestion.filter(({ question }) => question.level === 'system' && /\b(your|the) AI systems\b/i.test(question.ask)).map(({ ref }) => ref)).toEqual([]);
  });

  it('states the shortfall so that it reads right for any rating below fully', () => {
    expect(occurrences(/^there (is|are|was|were) no\b/gi, ({ question }) => [question.finding ?? ''])).toEqual([]);
    expect(occurrences(/\b(several|many|some)\b[^.]*\bwere not\b/gi, ({ question }) => [question.finding ?? ''])).toEqual([]);
  });

  it('ends its sentences, begins them with a capital, and leaves no double space', () => {
    const sentences = ({ question }: PlacedQuestion) => [question.guidance, question.finding ?? '', question.recommendation ?? '', ...anchorsOf(question)];
    expect(occurrences(/[^.?]$/g, sentences)).toEqual([]);
    expect(occurrences(/^[a-z]/g)).toEqual([]);
    expect(occurrences(/ {2}|\n/g)).toEqual([]);
  });
});

describe('the words', () => {
  it('are used once: no two questions share a sentence', () => {
    const sentences = everyQuestion.flatMap((question) => spokenOf(question).flatMap((text) => text.split(/(?<=[.?]) /).filter((sentence) => sentence.length > 40).map((sentence) => ({ sentence, ref: question.ref }))));
    const repeated = [...Map.groupBy(sentences, ({ sentence }) => sentence)].filter(([, found]) => found.length > 1).map(([sentence, found]) => `${found.map(({ ref }) => ref).join(', ')}: ${sentence}`);
    expect(repeated).toEqual([]);
  });

  it('ask nothing twice in slightly other words', () => {
    const common = new Set(['about', 'does', 'from', 'have', 'know', 'show', 'system', 'systems', 'that', 'this', 'what', 'when', 'which', 'with', 'your']);
    const words = everyQuestion.map(({ ref, question }) => ({
      ref,
      words: new Set(question.ask.toLowerCase().match(/[a-z]{4,}/g)?.filter((word) => !common.has(word))),
    }));
    const alike = words.flatMap((a, position) =>
      words.slice(position + 1).flatMap((b) => {
        const shared = [...a.words].filter((word) => b.words.has(word)).length;
        return shared >= 3 && shared / (a.words.size + b.words.size - shared) > 0.7 ? [`${a.ref} and ${b.ref}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('are British', () => {
    const american = /\b(?:\w+(?:[^aeiou\W]i|ly)z(?:e[ds]?|ing|ation|ations|er|ers)|behaviors?|colors?|favors?|honors?|labor|centers?|defense|program(?:s)?|judgments?|fulfills?|enrolls?|catalogs?|dialogs?|gray|artifacts?|labele?d|labeling|model(?:ed|ing)|cancel(?:ed|ing)|travel(?:ed|ing)|skillful|aging)\b/gi;
    const sized = /^(?:size[ds]?|sizing|prize[ds]?|seize[ds]?)$/i;
    expect(occurrences(american).filter((found) => !sized.test(found))).toEqual([]);
  });

  it('are our own: no “shall” of the standard, no letters for words', () => {
    expect(occurrences(/\bshall\b/gi)).toEqual([]);
    expect(occurrences(/\b(?:e\.g\.|i\.e\.|etc\b|and\/or|w\.r\.t\.)/gi)).toEqual([]);
    expect(occurrences(/\b(?:TODO|TBD|FIXME|lorem|xxx)\b/gi)).toEqual([]);
  });

  it('name no vendor and no product', () => {
    const names = /\b(OpenAI|ChatGPT|GPT|Microsoft|Azure|Copilot|Google|Gemini|Vertex|Amazon|AWS|SageMaker|Bedrock|Anthropic|Claude|Meta AI|Llama|Mistral|Hugging Face|Databricks|MLflow|Snowflake|ServiceNow|OneTrust|Salesforce|SAP|Oracle|IBM|Watson|Jira|Confluence|SharePoint|GitHub|GitLab|Excel|PowerPoint|Slack|Workday|Plumbline)\b/g;
    expect(occurrences(names)).toEqual([]);
  });

  it('name roles and no persons of one kind', () => {
    expect(occurrences(/\b(he|she|his|hers|him|chairman|manpower|guys)\b/gi)).toEqual([]);
    expect(occurrences(/\b(blacklist|whitelist|grandfathered)\w*/gi)).toEqual([]);
  });
});
