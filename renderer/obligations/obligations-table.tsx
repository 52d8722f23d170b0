import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Binding, Reason } from '../../domain/pack/classify.ts';
import type { Obligation } from '../../domain/pack/obligation.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { Within } from '../shell/within.tsx';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { EvidenceCell } from './evidence-reach.tsx';
import type { Reach } from './use-reach.ts';

/** What the rows are read with. */
export interface DutyWords {
  /** The language the pack was written in: its articles, names and reasons are not translated. */
  readonly lang: string;
  /** What a role or class is called. */
  readonly nameOf: (id: string) => string;
  /** The reference and the words of a question, or null for one of no pack in use. */
  readonly questionOf: (uid: string) => { readonly ref: string; readonly ask: string; readonly perSystem: boolean } | null;
}

interface ObligationsTableProps {
  readonly bindings: readonly Binding[];
  readonly system: string | null;
  readonly duty: DutyWords;
  readonly reach: Reach | 'loading' | null;
}

/** Duties with the day they apply from, each with its reasons; the reference leads to its question. */
export const ObligationsTable = ({ bindings, system, duty, reach }: ObligationsTableProps) => {
  const words = text.packs.obligations;
  if (bindings.length === 0) return <p className="panel soft">{words.nothing}</p>;
  return (
    <div className="panel table-scroll" tabIndex={0} role="group" aria-label={words.title}>
      <table className="table obligations-table">
        <thead>
          <tr>
            <th scope="col">{words.columnDuty}</th>
            <th scope="col">{words.columnSince}</th>
            {hasReach(reach) ? <th scope="col">{text.crosswalk.evidence.column}</th> : null}
            <th scope="col">{words.columnWhy}</th>
          </tr>
        </thead>
        <tbody>
          {bindings.map((binding) => (
            <Row key={binding.item.uid} binding={binding} system={system} duty={duty} reach={reach} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const hasReach = (reach: ObligationsTableProps['reach']): reach is Reach => reach !== null && reach !== 'loading';

const Row = ({ binding, system, duty, reach }: Omit<ObligationsTableProps, 'bindings'> & { readonly binding: Binding }) => {
  const { item, obligation, status, formal, inPractice, because, missing, relief } = binding;
  const words = text.packs.obligations;
  const [question] = item.questions;
  return (
    <tr>
      <th scope="row">
        <QuestionLink question={question?.uid} system={question?.level === 'system' ? system : null}>
          <span lang={duty.lang}>{obligation.article}</span> <span className="visually-hidden">{words.answer(item.ref)}</span>
        </QuestionLink>
        <PackWords uid={item.uid} of="title" className="obligations-duty">
          {item.title}
        </PackWords>
      </th>
      <td>
        {text.common.date(inPractice ?? formal ?? '')}
        {inPractice !== null && formal !== null && inPractice !== formal ? <span className="small soft"> {words.formal(text.common.date(formal))}</span> : null}
      </td>
      {hasReach(reach) ? (
        <td>
          <EvidenceCell uid={item.uid} reach={reach} />
        </td>
      ) : null}
      <td>
        <ul className="obligations-why">
          {because.map((reason) => (
            <li key={JSON.stringify(reason)}>
              <ReasonWords reason={reason} duty={duty} />
            </li>
          ))}
          {relief === null ? null : (
            <li>
              <strong>{words.relief}:</strong> <span lang={duty.lang}>{relief}</span>
            </li>
          )}
        </ul>
        {status === 'open' ? <Missing uids={missing} system={system} duty={duty} /> : null}
        <Background obligation={obligation} lang={duty.lang} />
      </td>
    </tr>
  );
};

/** The questions that would decide, by their references; unfolded, in their words and with a way to each. */
const Missing = ({ uids, system, duty }: Pick<ObligationsTableProps, 'system' | 'duty'> & { readonly uids: readonly string[] }) => {
  const words = text.packs.obligations;
  const asked = uids.flatMap((uid) => {
    const question = duty.questionOf(uid);
    return question === null ? [] : [{ uid, ...question }];
  });
  if (asked.length === 0) return <p className="small soft">{words.openProfile}</p>;
  return (
    <details className="obligations-background">
      <summary>
        {words.toAnswer}: {asked.map(({ ref }) => ref).join(', ')}
      </summary>
      <ul>
        {asked.map(({ uid, ref, ask, perSystem }) => (
          <li key={uid}>
            <QuestionLink question={uid} system={perSystem ? system : null}>
              {ref}
            </QuestionLink>{' '}
            <PackWords uid={uid} of="ask">
              {ask}
            </PackWords>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What a breach may cost, what later law changed, and how sure the source is: folded away, for those who ask. */
const Background = ({ obligation: { penalty, amended, confidence, status_date: checked }, lang }: { readonly obligation: Obligation; readonly lang: string }) => {
  const words = text.packs.obligations;
  return (
    <details className="obligations-background">
      <summary>{words.background}</summary>
      <dl>
        {penalty === undefined ? null : (
          <>
            <dt>{words.penalty}</dt>
            <dd lang={lang}>{penalty}</dd>
          </>
        )}
        {amended === undefined ? null : (
          <>
            <dt>{words.amended}</dt>
            <dd lang={lang}>{amended}</dd>
          </>
        )}
        <dt>{words.source}</dt>
        <dd>{words.sourceState(text.assessment.confidence[confidence], text.common.date(checked))}</dd>
      </dl>
    </details>
  );
};

/** A reason in the language of the screen; what the pack states stays in the pack's words. */
const ReasonWords = ({ reason, duty: { lang, nameOf } }: { readonly reason: Reason; readonly duty: DutyWords }) => {
  const { otherRole, otherClass } = text.packs.obligations;
  switch (reason.type) {
    case 'stated':
      return <span lang={lang}>{reason.text}</span>;
    case 'other-role':
      return (
        <Within sentence={otherRole}>
          <span lang={lang}>{reason.bearers.map(nameOf).join(', ')}</span>
        </Within>
      );
    case 'other-class':
      return (
        <Within sentence={otherClass}>
          <span lang={lang}>{reason.classes.map(nameOf).join(', ')}</span>
        </Within>
      );
  }
};

interface QuestionLinkProps {
  readonly question: string | undefined;
  readonly system: string | null;
  readonly children: ReactNode;
}

const QuestionLink = ({ question, system, children }: QuestionLinkProps) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        if (question === undefined) return;
        movingOf(stores).go(question, system);
        navigate(pathOf('assessment'));
      }}
    >
      {children}
    </button>
  );
};
