import { Fragment, useState, type ReactNode } from 'react';
import type { FindingGrade, ItemResult, SectionResult } from '../../domain/scoring/assessment.ts';
import { coverageOf } from '../../domain/scoring/roll-up.ts';
import { gradeOrder } from '../../domain/report/words.ts';
import { toInteger, type Fraction } from '../../domain/scoring/fraction.ts';
import { CountNumber } from '../findings/count-number.tsx';
import { Grade, Status } from '../findings/grade.tsx';
import { ScoreNumber } from '../findings/score-number.tsx';
import { useTrace } from '../findings/trace.ts';
import { useOpenItem } from '../findings/use-open-item.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { text } from '../text/text.ts';
import { FoldGlyph } from '../ui/glyphs.tsx';

export interface SectionTableProps {
  readonly title: string;
  readonly sections: readonly SectionResult[];
}

/** Clauses or areas as a table; a row opens its requirements or controls. */
export const SectionTable = ({ title, sections }: SectionTableProps) => {
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const { columns } = text.results;
  const id = `table-${title.toLowerCase().replace(/\W+/g, '-')}`;
  if (sections.length === 0) return null;
  return (
    <section className="section-table" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="panel table-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.section}</th>
              <th scope="col" className="number">{columns.score}</th>
              <th scope="col" className="number">{columns.interval}</th>
              <th scope="col" className="number">{columns.design}</th>
              <th scope="col" className="number">{columns.operation}</th>
              <th scope="col" className="number">{columns.coverage}</th>
              <th scope="col">{columns.grades}</th>
              <th scope="col">{columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map((result) => {
              const { uid, ref, title: name } = result.section;
              const open = unfolded.includes(uid);
              return (
                <Fragment key={uid}>
                  <tr>
                    <th scope="row">
                      <button
                        type="button"
                        className="row-fold"
                        aria-expanded={open}
                        aria-label={text.results.expand(`${ref} ${name}`)}
                        onClick={() => setUnfolded(open ? unfolded.filter((one) => one !== uid) : [...unfolded, uid])}
                      >
                        <FoldGlyph open={open} />
                        <span>
                          {ref} <PackWords uid={uid} of="title">{name}</PackWords>
                        </span>
                      </button>
                    </th>
                    <Numbers result={result} of={ref} traced={{ type: 'section', uid }} />
                    <td>
                      <Grades grades={result.grades} section={uid} of={ref} />
                    </td>
                    <td>
                      <Status status={result.status} />
                    </td>
                  </tr>
                  {open ? result.items.map((item) => <ItemRow key={item.item.uid} result={item} />) : null}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const ItemRow = ({ result }: { readonly result: ItemResult }) => {
  const openItem = useOpenItem();
  const { item, proposal, grade } = result;
  return (
    <tr className="item-row">
      <th scope="row">
        <button type="button" className="link" aria-label={text.results.openItem(item.ref)} onClick={() => openItem(result)}>
          {item.ref} <PackWords uid={item.uid} of="title">{item.title}</PackWords>
        </button>
      </th>
      <Numbers result={result} of={item.ref} traced={{ type: 'item', uid: item.uid }} />
      <td colSpan={2}>
        <Grade grade={grade} long />
        {proposal.because.length === 0 ? null : (
          <span className="small soft"> {text.results.because(proposal.because.join(', '))}</span>
        )}
      </td>
    </tr>
  );
};

type Target = { readonly type: 'item' | 'section'; readonly uid: string };

interface NumbersProps {
  readonly result: Pick<ItemResult, 'S' | 'D' | 'O' | 'low' | 'high' | 'answered' | 'applicable' | 'display'>;
  readonly of: string;
  readonly traced: Target;
}

const Numbers = ({ result, of, traced }: NumbersProps): ReactNode => {
  const { S, D, O, low, high, answered, applicable, display } = result;
  const { columns } = text.results;
  const coverage = coverageOf(result);
  const number = (measure: 'S' | 'D' | 'O', name: string, value: ItemResult['S']) => (
    <td className="number">
      <ScoreNumber value={value} measure={name} of={of} display={display} traced={{ ...traced, measure }} />
    </td>
  );
  const end = (measure: 'low' | 'high', value: Fraction) => (
    <CountNumber
      shown={String(toInteger(value))}
      name={text.results.numberName(text.results.measures[measure], of, String(toInteger(value)))}
      traced={{ ...traced, measure }}
    />
  );
  return (
    <>
      {number('S', columns.score, S)}
      <td className="number">
        {low === null || high === null || answered === applicable ? (
          '–'
        ) : (
          <span className="interval">
            {end('low', low)}–{end('high', high)}
          </span>
        )}
      </td>
      {number('D', columns.design, D)}
      {number('O', columns.operation, O)}
      <td className="number">
        {coverage === null ? (
          '–'
        ) : (
          <CountNumber
            shown={`${toInteger(coverage)} %`}
            name={text.results.numberName(columns.coverage, of, text.results.answeredOf(answered, applicable))}
            traced={{ type: 'coverage', of: traced.type, uid: traced.uid }}
          />
        )}
      </td>
    </>
  );
};

interface GradesProps {
  readonly grades: Readonly<Record<FindingGrade, number>>;
  /** uid and reference of the clause or area. */
  readonly section: string;
  readonly of: string;
}

const Grades = ({ grades, section, of }: GradesProps) => {
  const trace = useTrace();
  return (
    <span className="grades">
      {gradeOrder
        .filter((grade) => grades[grade] > 0)
        .map((grade) => (
          <button
            key={grade}
            type="button"
            className="grade-count"
            aria-label={text.results.numberName(text.common.grade[grade], of, String(grades[grade]))}
            onClick={() => trace({ type: 'grade', section, grade })}
          >
            <Grade grade={grade} count={grades[grade]} />
          </button>
        ))}
    </span>
  );
};
