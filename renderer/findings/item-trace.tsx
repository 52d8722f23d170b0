import { isAchievement } from '../../domain/answer/answer.ts';
import type { Criterion, ItemResult } from '../../domain/scoring/assessment.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import { tierWeight, valueOverSystems } from '../../domain/scoring/rating.ts';
import { AnswerWords } from '../shell/answer-words.tsx';
import { PackWords } from '../shell/pack-words.tsx';
import { text } from '../text/text.ts';
import { FormulaLine } from './formula-line.tsx';
import { exactly, formulaOfItem, type Measure, type Term } from './formula.ts';
import { Grade } from './grade.tsx';
import { useOpenItem } from './use-open-item.ts';

export interface ItemTraceProps {
  readonly result: ItemResult;
  readonly measure: Measure;
  readonly onLeave: () => void;
}

/** A number of one requirement or control: its questions, weights, ratings and points. */
export const ItemTrace = ({ result, measure, onLeave }: ItemTraceProps) => {
  const formula = formulaOfItem(result, measure);
  const { columns, rules } = text.results;
  const { proposal, grade, judgement } = result;
  return (
    <div className="trace">
      <p>
        <Grade grade={grade} long /> {grade === proposal.grade ? null : text.results.overruled(judgement?.gradeReason ?? '')}
      </p>
      <p>
        {grade === proposal.grade ? null : (
          <>
            {text.results.proposedWas} <Grade grade={proposal.grade} long />{' '}
          </>
        )}
        {rules[proposal.rule]} {proposal.because.length === 0 ? null : text.results.because(proposal.because.join(', '))}
      </p>
      <FormulaLine formula={formula} />
      <div className="table-scroll" tabIndex={0} role="group" aria-label={text.results.formula}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              <th scope="col">{columns.answer}</th>
              <th scope="col">{columns.evidence}</th>
              <th scope="col">{columns.rated}</th>
              <th scope="col" className="number">{columns.points}</th>
              <th scope="col" className="number">{columns.weight}</th>
              <th scope="col" className="number">{columns.product}</th>
            </tr>
          </thead>
          <tbody>
            {formula.terms.map((term) => (
              <TermRows key={term.of.question.uid} term={term} result={result} onLeave={onLeave} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">{text.results.pointsKey}</p>
      {formula.leftOut.length === 0 ? null : (
        <>
          <h3>{text.results.leftOut}</h3>
          <ul className="trace-left-out">
            {formula.leftOut.map((criterion) => (
              <li key={criterion.question.uid}>
                <QuestionLink result={result} criterion={criterion} onLeave={onLeave} /> {whyLeftOut(criterion, measure)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

interface TermRowsProps {
  readonly term: Term<Criterion>;
  readonly result: ItemResult;
  readonly onLeave: () => void;
}

const TermRows = ({ term: { of: criterion, weight, value, product }, result, onLeave }: TermRowsProps) => {
  const perSystem = criterion.parts.some(({ system }) => system !== null);
  const [single] = criterion.parts;
  return (
    <>
      <tr>
        <th scope="row">
          <QuestionLink result={result} criterion={criterion} onLeave={onLeave} />
          <PackWords uid={criterion.question.uid} of="ask" className="trace-ask">
            {criterion.question.ask}
          </PackWords>
          {perSystem ? <SystemMean criterion={criterion} /> : null}
        </th>
        <td>{perSystem || single === undefined || single.value === null ? '–' : <AnswerWords question={criterion.question} value={single.value} />}</td>
        <td>{perSystem || single?.answer == null ? '–' : single.evidence}</td>
        <td>{criterion.rated === null ? '–' : text.common.achievement[criterion.rated]}</td>
        <td className="number">{exactly(value)}</td>
        <td className="number">{weight}</td>
        <td className="number">{exactly(product)}</td>
      </tr>
      {perSystem
        ? criterion.parts.map(({ system, hidden, value: given, rated, evidence }) => (
            <tr key={system?.id ?? ''} className="trace-part">
              <th scope="row">
                {system?.name}
                {system === null ? null : (
                  <span className="soft">
                    {' '}
                    {text.results.columns.tier} {tierWeight[system.tier]}
                  </span>
                )}
              </th>
              <td>{hidden ? text.assessment.states.hidden : given === null ? text.assessment.states.open : <AnswerWords question={criterion.question} value={given} />}</td>
              <td>{isAchievement(given) ? evidence : '–'}</td>
              <td>{rated === null ? '–' : text.common.achievement[rated]}</td>
              <td colSpan={3} />
            </tr>
          ))
        : null}
    </>
  );
};

/** The mean over systems before its cap (method 1.6), so that a lowered value explains itself. */
const SystemMean = ({ criterion }: { readonly criterion: Criterion }) => {
  const over = valueOverSystems(
    criterion.parts.flatMap(({ system, hidden, value, rated }) =>
      hidden || value === 'not-applicable' || rated === null ? [] : [{ tier: system?.tier ?? 'low', rated }],
    ),
  );
  if (over === null) return null;
  const mean = exactly(over.mean);
  return (
    <span className="trace-mean">
      {toInteger(over.mean) > over.cap ? text.results.systemCap(mean, over.cap) : text.results.systemMean(mean)}
    </span>
  );
};

const QuestionLink = ({ result, criterion, onLeave }: { readonly result: ItemResult; readonly criterion: Criterion; readonly onLeave: () => void }) => {
  const open = useOpenItem();
  return (
    <button
      type="button"
      className="link"
      aria-label={text.results.openQuestion(criterion.ref)}
      onClick={() => {
        onLeave();
        open(result, criterion);
      }}
    >
      {criterion.ref}
    </button>
  );
};

const whyLeftOut = ({ question, state }: Criterion, measure: Measure): string => {
  if (state === 'hidden') return text.results.leftOutHidden;
  if (state === 'not-applicable') return text.results.leftOutNotApplicable;
  if (question.binding === 'guidance') return text.results.leftOutGuidance;
  if ((measure === 'D' && question.aspect !== 'design') || (measure === 'O' && question.aspect !== 'operation')) {
    return text.results.leftOutAspect;
  }
  return text.results.leftOutOpen;
};
