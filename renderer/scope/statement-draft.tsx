import { useState } from 'react';
import { draftStatement } from '../../domain/scope/statement.ts';
import type { StatementLanguage } from '../../domain/scope/statement-words.ts';
import { SavedChoice } from '../records/saved-field.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { profileProblem } from './profile-checks.ts';

/** The drafted statement beside the one that is written; it is taken over only when a person says so. */
export const StatementDraft = () => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const [language, setLanguage] = useState<StatementLanguage>(text.language);
  const t = text.scope;
  const draft = draftStatement(shown, language);
  const written = shown.profile.scope;
  const below = `${written.trimEnd()}\n\n${draft}`;
  const take = (scope: string): void => void engagement.change({ type: 'profile', changes: { scope } });
  const fits = (scope: string): boolean => profileProblem('scope', scope) === null;
  return (
    <>
      <p className="soft">{t.draftLead}</p>
      <SavedChoice label={t.draftLanguage} value={language} options={['en', 'de'] as const} words={(one) => t.languages[one]} onSave={setLanguage} />
      <div className="scope-beside">
        <div>
          <h3>{t.present}</h3>
          <p className="scope-text">{written.trim() === '' ? t.presentNone : written}</p>
        </div>
        <div>
          <h3>{t.drafted}</h3>
          <p className="scope-text" lang={language}>
            {draft}
          </p>
        </div>
      </div>
      {fits(draft) ? null : <p role="status">{t.tooLong}</p>}
      {written === draft ? (
        <p>{t.same}</p>
      ) : (
        <div className="row">
          <Button disabled={readOnly || !fits(draft)} onClick={() => take(draft)}>
            {written.trim() === '' ? t.accept : t.replace}
          </Button>
          {written.trim() === '' ? null : (
            <Button look="quiet" disabled={readOnly || !fits(below)} onClick={() => take(below)}>
              {t.append}
            </Button>
          )}
        </div>
      )}
    </>
  );
};
