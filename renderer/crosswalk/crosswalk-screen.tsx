import { Link, useLocation } from 'wouter';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { useOwnLanguage } from '../shell/pack-language.ts';
import { text } from '../text/text.ts';
import { addressOf, crosswalkViews } from './crosswalk-address.ts';
import { ComparisonView } from './comparison-view.tsx';
import { CoverageView } from './coverage-view.tsx';
import { RequirementView } from './requirement-view.tsx';
import { TrustView } from './trust-view.tsx';
import { useCrosswalks } from './use-crosswalks.ts';
import './crosswalk.css';

interface CrosswalkScreenProps {
  /** From the address; anything else shows the coverage. */
  readonly view: string;
  /** The AI system the view is about, by id. */
  readonly subject: string | null;
}

/** The results seen through other frameworks, and each AI system along what cuts across them. */
export const CrosswalkScreen = ({ view: wanted, subject }: CrosswalkScreenProps) => {
  const [, navigate] = useLocation();
  const view = crosswalkViews.find((one) => one === wanted) ?? 'coverage';
  const words = text.crosswalk;
  return (
    <div className="page crosswalk">
      <header className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <nav className="view-links" aria-label={words.viewsLabel}>
          {crosswalkViews.map((one) => (
            <Link key={one} href={addressOf(one)} aria-current={one === view ? 'true' : undefined}>
              {words.views[one]}
            </Link>
          ))}
        </nav>
      </header>
      {view === 'comparison' ? <ComparisonView /> : view === 'trust' ? <TrustView subject={subject} onChoose={(id) => navigate(addressOf('trust', id))} /> : <Read view={view} />}
    </div>
  );
};

const Read = ({ view }: { readonly view: 'coverage' | 'requirement' }) => {
  const crosswalks = useCrosswalks();
  const ownLanguage = useOwnLanguage();
  const words = text.crosswalk;
  if (crosswalks === null) return <p className="soft">{words.loading}</p>;
  const [first] = crosswalks;
  if (first === undefined) {
    return (
      <section className="panel stack">
        <h2>{words.noneTitle}</h2>
        <p className="soft">{words.noneBody}</p>
      </section>
    );
  }
  return (
    <>
      <FallbackNote {...ownLanguage(first.content)} />
      {view === 'coverage' ? <CoverageView crosswalks={crosswalks} /> : <RequirementView crosswalks={crosswalks} />}
    </>
  );
};
