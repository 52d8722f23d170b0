import { useLocation } from 'wouter';
import type { Achievement } from '../../domain/answer/answer.ts';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { oversightOf } from '../../domain/lens/oversight.ts';
import { oversightLens, trustProfile, type LensResult } from '../../domain/lens/trust.ts';
import type { Criterion } from '../../domain/scoring/assessment.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import { LevelGlyph, MarkGlyph, type Mark } from '../ui/glyphs.tsx';

interface TrustViewProps {
  /** id of the AI system in the address. */
  readonly subject: string | null;
  readonly onChoose: (id: string) => void;
}

/** The trustworthiness of one AI system, and whether its oversight is meaningful (method 6.2). */
export const TrustView = ({ subject, onChoose }: TrustViewProps) => {
  const { shown } = useOpen();
  const words = text.crosswalk.trust;
  const system = shown.systems.find(({ id }) => id === subject) ?? shown.systems[0];
  if (system === undefined) return <p className="panel soft">{words.noSystems}</p>;
  return (
    <>
      <p className="soft">{words.lead}</p>
      <section className="panel">
        <Field label={text.crosswalk.system}>
          {(wiring) => (
            <select {...wiring} className="input" value={system.id} onChange={(event) => onChoose(event.target.value)}>
              {shown.systems.map(({ id, name }) => (
                <option key={id} value={id}>
                  {id} {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </section>
      <Profile system={system} />
      <Oversight system={system} />
      <p className="small soft">{words.note}</p>
    </>
  );
};

const Profile = ({ system }: { readonly system: AiSystem }) => {
  const { assessment } = useOpen();
  const words = text.crosswalk.trust;
  return (
    <div className="panel table-scroll" tabIndex={0} role="group" aria-label={words.openFor(system.name)}>
      <table className="table trust-table">
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            <th scope="col">{words.stands}</th>
            <th scope="col">{words.mean}</th>
            <th scope="col">{words.weakest}</th>
          </tr>
        </thead>
        <tbody>
          {trustProfile(assessment, system).map((result) => (
            <tr key={result.dimension}>
              <th scope="row">
                <strong>{words.dimensions[result.dimension]}</strong>
                <span className="small soft trust-meaning">{words.meanings[result.dimension]}</span>
              </th>
              <td>
                <Stands result={result} />
              </td>
              <td>
                <Mean result={result} />
              </td>
              <td>
                <Weakest result={result} system={system.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Rated = ({ rated }: { readonly rated: Achievement }) => (
  <span className="coverage">
    <LevelGlyph level={rated} /> <span>{text.crosswalk.steps[rated - 1]}</span>
  </span>
);

const Stands = ({ result: { status, applicable } }: { readonly result: LensResult }) =>
  status !== null ? <Rated rated={status} /> : <span className="soft">{applicable === 0 ? text.crosswalk.trust.notAsked : text.crosswalk.trust.noCore}</span>;

/** A bar of the mean with its number; the bar is no more than the number drawn. */
const Mean = ({ result: { score, answered, applicable } }: { readonly result: LensResult }) => {
  const value = score === null ? null : toInteger(score);
  return (
    <>
      {value === null ? null : (
        <span className="trust-mean">
          <svg className="trust-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width="100" height="8" className="trust-bar-ground" />
            <rect width={value} height="8" className="trust-bar-value" />
          </svg>
          {value}
        </span>
      )}
      <span className="small soft trust-meaning">{text.crosswalk.trust.answered(answered, applicable)}</span>
    </>
  );
};

const Weakest = ({ result: { weakest, answered }, system }: { readonly result: LensResult; readonly system: string }) => {
  if (weakest === null) return <span className="soft">{answered === 0 ? '' : text.crosswalk.trust.none}</span>;
  return (
    <>
      <QuestionLink criterion={weakest} system={system} />{' '}
      <PackWords uid={weakest.question.uid} of="ask">
        {weakest.question.ask}
      </PackWords>
    </>
  );
};

const QuestionLink = ({ criterion: { ref, question }, system }: { readonly criterion: Criterion; readonly system: string }) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  return (
    <button
      type="button"
      className="link"
      aria-label={text.crosswalk.openItem(ref)}
      onClick={() => {
        movingOf(stores).go(question.uid, question.level === 'system' ? system : null);
        navigate(pathOf('assessment'));
      }}
    >
      {ref}
    </button>
  );
};

const marks: Readonly<Record<ReturnType<typeof oversightOf>['verdict'], Mark>> = { meaningful: 'check', nominal: 'triangle', unknown: 'question' };

const Oversight = ({ system }: { readonly system: AiSystem }) => {
  const { assessment } = useOpen();
  const words = text.crosswalk.trust;
  const { model, parts, verdict } = oversightOf(assessment, system);
  const lens = oversightLens(assessment, system);
  return (
    <section className="panel stack">
      <div className="row row-apart">
        <h2>{words.oversight}</h2>
        <span className={`coverage verdict verdict-${verdict}`}>
          <MarkGlyph mark={marks[verdict]} /> <strong>{words.verdicts[verdict]}</strong>
        </span>
      </div>
      <p>{words.verdictReasons[verdict]}</p>
      <p>
        {words.model}: {words.models[model]}
        {system.oversightHow === '' ? '' : `. ${system.oversightHow}`}
      </p>
      <ul className="by-system oversight-parts">
        {parts.map(({ part, rated, cap, criteria }) => (
          <li key={part}>
            <span>{words.parts[part]}</span>
            {rated === null ? <span className="soft">{words.notRated}</span> : <Rated rated={rated} />}
            <span className="small soft">
              {cap === null ? null : <>{words.caps[cap]} </>}
              {criteria[0] === undefined ? null : <QuestionLink criterion={criteria.find(({ question }) => question.weight === 3) ?? criteria[0]} system={system.id} />}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <h3>{words.acrossControls}</h3>
        <p>
          <Stands result={lens} /> <span className="soft">{words.answered(lens.answered, lens.applicable)}</span>
        </p>
        <p>
          <Weakest result={lens} system={system.id} />
        </p>
      </div>
    </section>
  );
};
