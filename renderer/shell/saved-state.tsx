import { useEngagement, useStores } from '../store/stores.ts';
import { marked, text } from '../text/text.ts';
import { isCode } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from './failure-words.ts';
import { SaidText } from './said-text.tsx';

/** Refusals that trying again cannot mend: the change itself has to go. */
const unmendable = [
  'answer-reason-required', 'control-justification-required', 'input-invalid', 'item-unknown',
  'nothing-to-redo', 'nothing-to-undo', 'question-unknown', 'system-required', 'system-unknown', 'file-read-only',
] as const;

/** Whether what is on the screen is in the file: "Saved" only after the commit returned (reliability A3). */
export const SavedState = () => {
  const { engagement } = useStores();
  const saving = useEngagement((state) => state.saving);
  if (saving.type === 'not-saved') {
    const words = failureWords(saving.failure);
    return (
      <span className="row" role="alert">
        <button type="button" className="saved saved-not" onClick={engagement.retry} title={`${marked(words.kept)} ${marked(words.todo)}`}>
          <span>
            {text.shell.notSaved} <SaidText said={words.happened} />
            <small>
              {text.shell.notSavedHint}. {text.shell.waiting(saving.waiting)}
            </small>
          </span>
        </button>
        {isCode(saving.failure, ...unmendable) ? (
          <Button look="quiet" className="saved-give-up" onClick={engagement.giveUp}>
            {text.shell.giveUp}
          </Button>
        ) : null}
      </span>
    );
  }
  return (
    <span className="saved" role="status" data-saving={saving.type}>
      <span className={`saved-dot${saving.type === 'saving' ? ' saved-dot-busy' : ''}`} aria-hidden="true" />
      {saving.type === 'saving'
        ? text.shell.saving
        : saving.at === null
          ? text.shell.savedBefore
          : text.shell.saved(clockTime(saving.at))}
    </span>
  );
};

/** Local time of day to the second, as a person reads a clock. */
const clockTime = (at: string): string => new Date(at).toLocaleTimeString(text.common.locale, { hour12: false });
