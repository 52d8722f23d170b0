import { existingCertificates, type Profile } from '../../domain/engagement/engagement.ts';
import { bearers } from '../../domain/pack/obligation.ts';
import { SavedText } from '../records/saved-field.tsx';
import { text } from '../text/text.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';

export interface ContextFieldsProps {
  readonly profile: Profile;
  readonly readOnly: boolean;
  readonly onChange: (changes: Partial<Profile>) => void;
}

/** What bears on the management system and where its boundary runs (4.1, 4.3). */
export const ContextFields = ({ profile, readOnly, onChange }: ContextFieldsProps) => {
  const t = text.scope;
  const long = (name: 'context' | 'drivers' | 'exclusions' | 'interfaces', hint?: string) => (
    <SavedText label={t[name]} hint={hint} rows={3} value={profile[name]} readOnly={readOnly} onSave={(value) => onChange({ [name]: value })} />
  );
  return (
    <>
      <ChoiceGroup legend={t.actRoles} hint={t.actRolesHint} narrow>
        {bearers.map((role) => (
          <Choice key={role} type="checkbox" name="act-roles" label={t.actRole[role]} checked={profile.actRoles.includes(role)} disabled={readOnly} onChange={(on) => onChange({ actRoles: bearers.filter((one) => (one === role ? on : profile.actRoles.includes(one))) })} />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t.certificates}>
        {existingCertificates.map((one) => (
          <Choice key={one} type="checkbox" name="certificates" label={t.certificatesOf[one]} checked={profile.certificates.includes(one)} disabled={readOnly} onChange={(on) => onChange({ certificates: existingCertificates.filter((other) => (other === one ? on : profile.certificates.includes(other))) })} />
        ))}
      </ChoiceGroup>
      {long('context', t.contextHint)}
      {long('drivers')}
      {long('exclusions', t.exclusionsHint)}
      {long('interfaces', t.interfacesHint)}
    </>
  );
};
