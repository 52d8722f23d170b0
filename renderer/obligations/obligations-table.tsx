import { useLocation } from 'wouter';
import type { Binding, Reason } from '../../domain/pack/classify.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';

/** What the rows are read with. */
export interface DutyWords {
  /** What a role or class is called. */
  readonly nameOf: (id: string) => string;
  /** The reference and the words of a question, or null for one of no pack in use. */
  readonly questionOf: (uid: string) => { readonly ref: string; readonly ask: string; readonly perSystem: boolean } | null;
}

interface ObligationsTableProps {
  readonly bindings: readonly Binding[];
  readonly system: string | null;
  readonly duty: DutyWords;
}

/** Duties with the day they apply from, each with its reasons; the reference leads to its question. */
export const ObligationsTable = ({ bindings, system, duty }: ObligationsTableProps) => {
  const words = text.packs.obligations;
  if (bindings.length === 0) return <p className="panel soft">{words.nothing}</p>;
  return (
    <div className="panel table-scroll" tabIndex={0} role="group" aria-label={words.title}>
      <table className="table obligations-table">
        <thead>
          <tr>
            <th scope="col">{words.columnDuty}</th>
            <th scope="col">{words.columnSince}</th>
            <th scope="col">{words.columnWhy}</th>
          </tr>
        </thead>
        <tbody>
          {bindings.map((binding) => (
            <Row key={binding.item.uid} binding={binding} system={system} duty={duty} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ binding, system, duty }: Omit<ObligationsTableProps, 'bindings'> & { readonly binding: Binding }) => {
  const { item, obligation, formal, inPractice, because, missing, relief } = binding;
  const words = text.packs.obligations;
  const [question] = item.questions;
  return (
    <tr>
      <th scope="row">
        <QuestionLink label={words.answer(item.ref)} question={question?.uid} system={question?.level === 'system' ? system : null}>
          {obligation.article}
        </QuestionLink>
        <span className="obligations-duty">{item.title}</span>
      </th>
      <td>
        {inPractice ?? formal ?? ''}
        {inPractice !== null && formal !== null && inPractice !== formal ? <span className="small soft"> {words.formal(formal)}</span> : null}
      </td>
      <td>
        <ul className="obligations-why">
          {because.map((reason) => {
            const sentence = reasonWords(reason, duty.nameOf);
            return <li key={sentence}>{sentence}</li>;
          })}
          {missing.map((uid) => {
            const asked = duty.questionOf(uid);
            return asked === null ? null : (
              <li key={uid}>
                <strong>{words.toAnswer}:</strong>{' '}
                <QuestionLink label={words.answer(asked.ref)} question={uid} system={asked.perSystem ? system : null}>
                  {asked.ref}
                </QuestionLink>{' '}
                {asked.ask}
              </li>
            );
          })}
          {relief === null ? null : (
            <li>
              <strong>{words.relief}:</strong> {relief}
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
};

/** A reason in the language of the screen; what the pack states stays in the pack's words. */
const reasonWords = (reason: Reason, nameOf: (id: string) => string): string => {
  switch (reason.type) {
    case 'stated':
      return reason.text;
    case 'other-role':
      return text.packs.obligations.otherRole(reason.bearers.map(nameOf).join(', '));
    case 'other-class':
      return text.packs.obligations.otherClass(reason.classes.map(nameOf).join(', '));
  }
};

interface QuestionLinkProps {
  readonly label: string;
  readonly question: string | undefined;
  readonly system: string | null;
  readonly children: string;
}

const QuestionLink = ({ label, question, system, children }: QuestionLinkProps) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  return (
    <button
      type="button"
      className="link"
      aria-label={label}
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
