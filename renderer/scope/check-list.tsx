import { scopeShare, type ScopeWarning } from '../../domain/scope/check.ts';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { text } from '../text/text.ts';
import { MarkGlyph } from '../ui/glyphs.tsx';

const shownAtOnce = 12;

/** Every warning with what it rests on and what to do. */
export const CheckList = ({ warnings, systems }: { readonly warnings: readonly ScopeWarning[]; readonly systems: readonly AiSystem[] }) => {
  const t = text.scope;
  const share = scopeShare(systems);
  return (
    <>
      {share === null ? null : <p className="small soft">{t.share(Math.floor(share.decided), Math.floor(share.atMost))}</p>}
      {warnings.length === 0 ? (
        <p>
          <MarkGlyph mark="check" /> {t.checkClear}
        </p>
      ) : (
        <ul className="scope-warnings">
          {warnings.map(({ type, direction, about, figure }) => (
            <li key={type}>
              <strong>
                <MarkGlyph mark={direction === 'narrow' || direction === 'wide' ? 'triangle' : 'question'} /> {t.directions[direction]}: {t.warnings[type].what}
              </strong>
              {type === 'share-below' && figure !== null ? <span>{t.shareFigure(figure)}</span> : null}
              {about.length === 0 ? null : (
                <span>
                  {about.slice(0, shownAtOnce).join(', ')}
                  {about.length > shownAtOnce ? ` ${t.more(about.length - shownAtOnce)}` : ''}
                </span>
              )}
              <span className="soft">{t.warnings[type].todo}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
