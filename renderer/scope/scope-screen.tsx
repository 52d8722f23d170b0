import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { ProfileFields } from './profile-fields.tsx';

/** Who is assessed, in what role, within which boundary, and by whom: each field saved when it is left. */
export const ScopeScreen = () => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text.engagement.scopeTitle}</h1>
        <p>{text.engagement.scopeLead}</p>
      </header>
      <ProfileFields
        profile={shown.profile}
        readOnly={readOnly}
        showEmpty
        saved
        onChange={(changes) => void engagement.change({ type: 'profile', changes })}
      />
    </div>
  );
};
