import { useState } from 'react';
import { useLocation } from 'wouter';
import { emptyProfile, type Profile } from '../../domain/engagement/engagement.ts';
import { pathOf } from '../shell/navigation.ts';
import { openingOf } from '../store/opening.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { ProfileFields } from '../scope/profile-fields.tsx';
import { profileProblem } from '../scope/profile-checks.ts';
import { Button } from '../ui/button.tsx';
import { PackChoice } from './pack-choice.tsx';
import './create-screen.css';

/** A new engagement. Only the client is required; the rest can be filled in later under Scope. */
export const CreateScreen = () => {
  const stores = useStores();
  const [, navigate] = useLocation();
  const [profile, setProfile] = useState<Profile>(() => ({ ...emptyProfile, classification: text.engagement.classificationUsual }));
  const [packs, setPacks] = useState<readonly string[]>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const create = async (): Promise<void> => {
    setTried(true);
    const fields = Object.keys(profile) as (keyof Profile)[];
    if (fields.some((field) => profileProblem(field, profile[field]) !== null) || packs?.length === 0) {
      setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    const outcome = await openingOf(stores).create(profile, packs);
    setBusy(false);
    if (outcome.type === 'opened') navigate(pathOf('assessment'));
    if (outcome.type === 'unsaved') stores.notice.say(text.shell.unsavedLeave);
    if (outcome.type === 'failed') stores.notice.fail(outcome.failure);
  };
  return (
    <form
      className="page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <header className="page-head">
        <h1>{text.engagement.createTitle}</h1>
        <p>{text.engagement.createLead}</p>
      </header>
      <ProfileFields
        profile={profile}
        showEmpty={tried}
        saved={false}
        onChange={(changes) => setProfile((before) => ({ ...before, ...changes }))}
      />
      <PackChoice chosen={packs} onChange={setPacks} />
      <div className="create-foot">
        <Button submit look="primary" className="button-large" disabled={busy}>
          {busy ? text.engagement.creating : text.engagement.create}
        </Button>
        <Button look="quiet" onClick={() => navigate(pathOf('home'))}>
          {text.common.cancel}
        </Button>
      </div>
    </form>
  );
};
