import type { CoverageCell } from '../../domain/crosswalk/coverage.ts';
import type { DerivedStatus, Standing } from '../../domain/crosswalk/derive.ts';
import { text } from '../text/text.ts';
import { LevelGlyph, MarkGlyph, type Mark } from '../ui/glyphs.tsx';
import './crosswalk.css';

const marks: Readonly<Record<Exclude<DerivedStatus, 'partial'>, Mark>> = { none: 'cross', 'no-counterpart': 'dash', unknown: 'question', full: 'check' };

/** A derived status in a word and a shape. */
export const DerivedMark = ({ status }: { readonly status: DerivedStatus }) => (
  <span className={`coverage coverage-${status}`}>
    {status === 'partial' ? <LevelGlyph level={3} /> : <MarkGlyph mark={marks[status]} />}
    <span>{text.crosswalk.statuses[status]}</span>
  </span>
);

/** How far something is met, or why that is not known. */
export const StandingMark = ({ standing: { step, state } }: { readonly standing: Pick<Standing, 'step' | 'state'> }) => (
  <span className="coverage">
    {step === null ? <MarkGlyph mark={state === 'not-applicable' ? 'dash' : 'question'} /> : <LevelGlyph level={(step + 1) as 1 | 2 | 3 | 4} />}
    <span>{state === 'excluded' ? text.crosswalk.states.excluded : step === null ? text.crosswalk.states[state] : text.crosswalk.steps[step]}</span>
  </span>
);

/** What was answered to a framework's own questions. */
export const DirectMark = ({ cell: { direct } }: { readonly cell: Pick<CoverageCell, 'direct'> }) => {
  if (direct === null) return <span className="soft">{text.crosswalk.notAsked}</span>;
  if (direct.state === 'unanswered') return <span className="soft">{text.crosswalk.directOpen}</span>;
  return <StandingMark standing={direct} />;
};

export const ContradictionMark = () => (
  <span className="coverage coverage-contradiction">
    <MarkGlyph mark="triangle" />
    <span>{text.crosswalk.contradiction}</span>
  </span>
);
