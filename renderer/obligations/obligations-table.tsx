import { useLocation } from 'wouter';
import type { Binding } from '../../domain/pack/classify.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';

/** Duties with the day they apply from, each with its reasons; the reference leads to its question. */
export const ObligationsTable = ({ bindings, system }: { readonly bindings: readonly Binding[]; readonly system: string | null }) => {
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
            <Row key={binding.item.uid} binding={binding} system={system} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ binding, system }: { readonly binding: Binding; readonly system: string | null }) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  const { item, obligation, formal, inPractice, because, relief } = binding;
  const words = text.packs.obligations;
  const [question] = item.questions;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-label={words.answer(item.ref)}
          onClick={() => {
            if (question === undefined) return;
            movingOf(stores).go(question.uid, question.level === 'system' ? system : null);
            navigate(pathOf('assessment'));
          }}
        >
          {obligation.article}
        </button>
        <span className="obligations-duty">{item.title}</span>
      </th>
      <td>
        {inPractice ?? formal ?? ''}
        {inPractice !== null && formal !== null && inPractice !== formal ? <span className="small soft"> {words.formal(formal)}</span> : null}
      </td>
      <td>
        <ul className="obligations-why">
          {because.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
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
