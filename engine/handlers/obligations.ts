import type { DiagnosticsListed, ObligationsListed } from '../../contract/framework-shapes.ts';
import { answerKey } from '../../domain/answer/answer.ts';
import { bindingsOf, bindingStatuses, classifySystem, conclusionNames, reasonInWords, type Conclusion } from '../../domain/pack/classify.ts';
import { diagnose, type SignalFact } from '../../domain/pack/diagnose.ts';
import { placedQuestions } from '../../domain/pack/pack.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { Refusal } from '../../domain/problem.ts';
import { answerInWords } from '../../domain/report/words.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import type { Session } from '../session.ts';

/** What binds the client, for each AI system, on one day. Throws `system-unknown`. */
export const listObligations = (session: Session, on: string, wanted: string | undefined): { packs: ObligationsListed[] } => {
  const { profile, systems, answers } = session.file.read();
  const byKey = new Map(answers.map((answer) => [answerKey(answer.question, answer.system), answer]));
  const chosen = wanted === undefined ? systems : systems.filter(({ id }) => id.toLowerCase() === wanted.trim().toLowerCase());
  if (wanted !== undefined && chosen.length === 0) {
    throw new Refusal({
      code: 'system-unknown',
      happened: `There is no AI system “${wanted}” in this engagement.`,
      kept: 'Nothing was changed.',
      todo: `Known are: ${systems.map(({ id, name }) => `${id} ${name}`).join(', ')}.`,
    });
  }
  // Without an inventory the questions are asked once, and what they say is said of the organisation.
  const subjects = chosen.length > 0 ? chosen : [null];
  return {
    packs: session.packs
      .map(({ content }) => content)
      .filter(({ kind }) => kind === 'obligations')
      .map((pack) => ({
        pack: pack.id,
        version: pack.version,
        on,
        asOf: pack.as_of,
        note: pack.source.note,
        systems: subjects.map((system) => {
          const input = { pack, profile, system, answers: byKey };
          const { out, roles, classes } = classifySystem(input);
          const bindings = bindingsOf(input, on);
          const nameOf = conclusionNames(pack);
          const refOf = referencesOf(pack);
          return {
            system: system?.id ?? null,
            name: system?.name ?? profile.client,
            outOfScope: out === null ? null : concluded(out),
            roles: roles.map(concluded),
            classes: classes.map(concluded),
            counts: Object.fromEntries(bindingStatuses.map((status) => [status, bindings.filter((binding) => binding.status === status).length])) as Record<
              (typeof bindingStatuses)[number],
              number
            >,
            obligations: bindings.map(({ item, obligation, status, formal, inPractice, because, missing, relief }) => ({
              ref: item.ref,
              title: item.title,
              article: obligation.article,
              status,
              formal,
              inPractice,
              because: because.map((reason) => reasonInWords(reason, nameOf)),
              missing: missing.map(refOf),
              relief,
            })),
          };
        }),
      })),
  };
};

/** 'Operation of 5.3, 6.2: 28' or 'M.3-1: not'. */
const factInWords = (fact: SignalFact): string =>
  fact.type === 'score'
    ? `${aspectWords[fact.aspect]} of ${fact.items.map(({ ref }) => ref).join(', ')}: ${toInteger(fact.value)}`
    : `${fact.placed.ref}: ${answerInWords(fact.placed.question, fact.value)}`;

const aspectWords = { all: 'Score', design: 'Design', operation: 'Operation' } as const;

/** The reference a question is shown with, by its uid. */
const referencesOf = (content: PackContent): ((uid: string) => string) => {
  const refs = new Map(placedQuestions([{ sha256: '', content }]).map(({ question, ref }) => [question.uid, ref]));
  return (uid) => refs.get(uid) ?? uid;
};

const concluded = ({ name, holds, because }: Conclusion) => ({ name, holds: holds === true ? ('yes' as const) : ('open' as const), because: [...because] });

export const listDiagnostics = (session: Session): DiagnosticsListed => {
  const engagement = session.file.read();
  return {
    diagnostics: diagnose(session.packs, engagement, assess(session.packs, engagement)).map(({ diagnostic, state, signals, bearsOn }) => ({
      diagnostic: diagnostic.uid,
      title: diagnostic.title,
      state,
      signals: signals.map(({ because, systems, facts }) => ({ because, systems: systems.map(({ id }) => id), facts: facts.map(factInWords) })),
      bearsOn: bearsOn.map(({ ref }) => ref),
      remedy: diagnostic.remedy,
    })),
  };
};
