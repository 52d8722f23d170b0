import { useMemo } from 'react';
import { discoveryMeans } from '../../domain/programme/programme.ts';
import { firedSigns, signMistakes } from '../../domain/readiness/mistake-signs.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { MarkGlyph } from '../ui/glyphs.tsx';

/** Signs of known mistakes that stand in the registers, a card for each mistake. */
export const RegisterSigns = ({ on }: { readonly on: string }) => {
  const { shown } = useOpen();
  const signs = useMemo(() => firedSigns(shown, on), [shown, on]);
  const t = text.readiness;
  const words = (fact: string): string => {
    const means = discoveryMeans.find((one) => one === fact);
    const system = shown.systems.find(({ id }) => id === fact);
    return means !== undefined ? t.discovery[means] : system !== undefined ? `${system.id} ${system.name}` : /^\d{4}-\d\d-\d\d$/.test(fact) ? text.common.date(fact) : fact;
  };
  return (
    <section className="stack" aria-labelledby="readiness-signs">
      <div>
        <h2 id="readiness-signs">{t.mistakesTitle}</h2>
        <p className="soft">{t.mistakesLead}</p>
      </div>
      <ul className="readiness-signs">
        {signMistakes.map((mistake) => {
          const of = signs.filter((one) => one.mistake === mistake);
          return (
            <li key={mistake} className="panel stack">
              <h3>
                <MarkGlyph mark={of.length > 0 ? 'diamond' : 'dash'} /> {t.mistakes[mistake]}
              </h3>
              {of.length === 0 ? (
                <p className="soft">{t.noSign}</p>
              ) : (
                <ul>
                  {of.map(({ sign, facts }) => (
                    <li key={sign}>
                      {t.signs[sign]}
                      {facts.length === 0 ? '' : `: ${facts.map(words).join(', ')}`}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
