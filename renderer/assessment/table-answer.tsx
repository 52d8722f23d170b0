import { useRef } from 'react';
import { responseLimits } from '../../domain/answer/answer.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import type { Answering } from '../shell/answering.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { useReadOnly } from './locked.ts';
import type { Stop } from './stops.ts';
import { useDraft } from '../records/use-draft.ts';
import './entered-answer.css';

export interface TableAnswerProps {
  readonly stop: Stop;
  readonly question: Extract<PackQuestion, { readonly scale: 'table' }>;
  readonly answering: Answering;
}

type Rows = readonly (readonly string[])[];

/** Rows to fill in; an empty row is always there to type into, and rows left empty are not kept. */
export const TableAnswer = ({ stop, question, answering }: TableAnswerProps) => {
  const { value } = stop.part;
  const readOnly = useReadOnly();
  const body = useRef<HTMLTableSectionElement>(null);
  const width = question.columns.length;
  const stored: Rows = typeof value === 'object' && value !== null && 'rows' in value ? value.rows : [];
  const draft = useDraft(JSON.stringify(stored), (typed) => {
    const filled = (JSON.parse(typed) as Rows).filter((row) => row.some((cell) => cell.trim() !== ''));
    answering.respond(stop, filled.length === 0 ? null : { rows: filled.map((row) => [...row]) });
    return true;
  });
  const rows = JSON.parse(draft.text) as Rows;
  const shown: Rows = readOnly || rows.length >= responseLimits.rows ? rows : [...rows, Array<string>(width).fill('')];
  const set = (at: number, column: number, cell: string): void => {
    const next = shown.map((row, position) => (position === at ? row.map((old, place) => (place === column ? cell : old)) : row));
    draft.change(JSON.stringify(next.filter((row, position) => position < next.length - 1 || row.some((one) => one !== ''))));
  };
  return (
    <div className="entered table-scroll">
      <table className="table answer-table">
        <thead>
          <tr>
            {question.columns.map(({ id, title }) => (
              <th key={id} scope="col" lang={stop.criterion.pack.language}>
                {title}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{text.engagement.columnActions}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((row, at) => (
            <tr key={at}>
              {question.columns.map(({ id, title, type }, column) => (
                <td key={id}>
                  <input
                    className="input"
                    type={type === 'date' ? 'date' : 'text'}
                    {...(type === 'number' ? { inputMode: 'decimal' as const } : {})}
                    aria-label={text.assessment.cell(title, at + 1)}
                    maxLength={responseLimits.cell}
                    readOnly={readOnly}
                    autoComplete="off"
                    value={row[column] ?? ''}
                    onChange={(event) => set(at, column, event.target.value)}
                    onBlur={draft.flush}
                  />
                </td>
              ))}
              <td>
                {at < rows.length && !readOnly ? (
                  <Button
                    look="quiet"
                    aria-label={text.assessment.removeRow(at + 1)}
                    onClick={() => {
                      draft.change(JSON.stringify(rows.filter((_, position) => position !== at)));
                      draft.flush();
                      body.current?.querySelector('input')?.focus();
                    }}
                  >
                    {text.engagement.remove}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
