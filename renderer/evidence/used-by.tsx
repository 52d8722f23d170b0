import { useLocation } from 'wouter';
import type { EvidenceUse } from '../../domain/evidence/uses.ts';
import { recordLabel } from '../../domain/record/record.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';

/** Where a piece of evidence serves, each a way there. */
export const UsedBy = ({ uses }: { readonly uses: readonly EvidenceUse[] }) => {
  const t = text.evidence;
  return (
    <section className="stack" aria-label={t.usedBy}>
      <h3>{t.usedBy}</h3>
      {uses.length === 0 ? (
        <p className="soft">{t.notUsed}</p>
      ) : (
        <ul className="evidence-uses">
          {uses.map((use) => (
            <li key={keyOf(use)}>
              <Use use={use} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const keyOf = (use: EvidenceUse): string => `${use.type} ${use.type === 'answer' ? `${use.question} ${use.system ?? ''}` : use.type === 'control' ? use.item : use.id}`;

const Use = ({ use }: { readonly use: EvidenceUse }) => {
  switch (use.type) {
    case 'answer':
      return <QuestionLink question={use.question} reference={use.ref} system={use.system} note={use.hidden ? text.evidence.hiddenUse : null} />;
    case 'finding':
      return <>{`${recordLabel('finding', use)} ${use.title}`}</>;
    case 'control':
      return <>{`${use.ref}: ${text.statement.title}`}</>;
    case 'request':
      return <>{`${recordLabel('request', use)} ${use.title}`}</>;
  }
};

export interface QuestionLinkProps {
  readonly question: string;
  readonly reference: string;
  readonly system: string | null;
  readonly note: string | null;
}

export const QuestionLink = ({ question, reference, system, note }: QuestionLinkProps) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={text.evidence.openQuestion(text.evidence.question(reference, system))}
        onClick={() => {
          movingOf(stores).go(question, system);
          navigate(pathOf('assessment'));
        }}
      >
        {text.evidence.question(reference, system)}
      </button>
      {note === null ? null : <span className="soft small"> {note}</span>}
    </>
  );
};
