import { aiRoleIds, organisationSizes, sectorIds } from '../../domain/pack/condition.ts';
import type { Profile } from '../../domain/engagement/engagement.ts';
import { text } from '../text/text.ts';
import { Choice, ChoiceGroup, Field } from '../ui/field.tsx';
import { useDraft } from '../records/use-draft.ts';
import { profileProblem } from './profile-checks.ts';
import './profile-fields.css';

export interface ProfileFieldsProps {
  readonly profile: Profile;
  readonly readOnly?: boolean;
  /** An empty required field is a problem already; in a new form only after the first try. */
  readonly showEmpty: boolean;
  /** Texts are saved as they are typed, rather than with the form. */
  readonly saved: boolean;
  readonly onChange: (changes: Partial<Profile>) => void;
}

type TextField = 'client' | 'sector' | 'sponsor' | 'consultancy' | 'leadAssessor' | 'classification' | 'scope';

/** The profile in three parts; the same form creates an engagement and edits its scope. */
export const ProfileFields = ({ profile, readOnly = false, showEmpty, saved, onChange }: ProfileFieldsProps) => {
  const Text = saved ? SavedText : ProfileText;
  const field = (name: TextField, options: { readonly hint?: string; readonly rows?: number; readonly autoFocus?: boolean } = {}) => (
    <Text
      name={name}
      value={profile[name]}
      readOnly={readOnly}
      showEmpty={showEmpty}
      onChange={(value) => onChange({ [name]: value })}
      {...options}
    />
  );
  return (
    <div className="profile">
      <section className="panel" aria-labelledby="part-client">
        <h2 id="part-client">{text.engagement.partClient}</h2>
        {field('client', { hint: text.engagement.clientHint, autoFocus: !saved })}
        <div className="profile-row">
          {field('sector')}
          <Field label={text.engagement.industry}>
            {(wiring) => (
              <select
                {...wiring}
                className="input"
                disabled={readOnly}
                value={profile.industry ?? ''}
                onChange={(event) => onChange({ industry: sectorIds.find((one) => one === event.target.value) ?? null })}
              >
                <option value="">{text.engagement.industryOpen}</option>
                {sectorIds.map((sector) => (
                  <option key={sector} value={sector}>
                    {text.common.sector[sector]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Field label={text.engagement.size}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              disabled={readOnly}
              value={profile.size}
              onChange={(event) => {
                const size = organisationSizes.find((one) => one === event.target.value);
                if (size !== undefined) onChange({ size });
              }}
            >
              {organisationSizes.map((size) => (
                <option key={size} value={size}>
                  {text.common.size[size]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {field('sponsor', { hint: text.engagement.sponsorHint })}
      </section>
      <section className="panel" aria-labelledby="part-scope">
        <h2 id="part-scope">{text.engagement.partScope}</h2>
        <ChoiceGroup legend={text.engagement.roles} hint={text.engagement.rolesHint}>
          {aiRoleIds.map((role) => (
            <Choice
              key={role}
              type="checkbox"
              name="roles"
              label={text.common.role[role]}
              hint={text.common.roleHint[role]}
              checked={profile.roles.includes(role)}
              disabled={readOnly}
              onChange={(on) =>
                onChange({ roles: aiRoleIds.filter((one) => (one === role ? on : profile.roles.includes(one))) })
              }
            />
          ))}
        </ChoiceGroup>
        {field('scope', { hint: text.engagement.scopeHint, rows: 5 })}
      </section>
      <section className="panel" aria-labelledby="part-team">
        <h2 id="part-team">{text.engagement.partTeam}</h2>
        <div className="profile-row">
          {field('consultancy')}
          {field('leadAssessor')}
        </div>
        {field('classification', { hint: text.engagement.classificationHint })}
      </section>
    </div>
  );
};

interface ProfileTextProps {
  readonly name: TextField;
  readonly value: string;
  readonly readOnly: boolean;
  readonly showEmpty: boolean;
  readonly hint?: string;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** In an open engagement: saved when the typing rests, kept in the field while it cannot be saved. */
const SavedText = (props: ProfileTextProps) => {
  const { name, value, onChange } = props;
  const draft = useDraft(value, (typed) => {
    if (profileProblem(name, typed) !== null) return false;
    if (typed !== value) onChange(typed);
    return true;
  });
  return <ProfileText {...props} value={draft.text} onChange={draft.change} onBlur={draft.flush} />;
};

const ProfileText = (props: ProfileTextProps & { readonly onBlur?: () => void }) => {
  const { name, value, readOnly, showEmpty, hint, rows, autoFocus = false, onChange, onBlur } = props;
  const problem = profileProblem(name, value);
  const error = problem !== null && (showEmpty || value !== '') ? problem : null;
  const shared = { className: 'input', readOnly, autoFocus, value, onBlur, autoComplete: 'off', required: name === 'client' };
  return (
    <Field label={text.engagement[name]} hint={hint} error={error}>
      {(wiring) =>
        rows === undefined ? (
          <input {...wiring} {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...wiring} {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
};
