import { useState } from 'react';
import { aiSystem } from '../../domain/engagement/engagement.ts';
import { aiRoleIds, systemOrigins, systemStages, systemTiers, systemTraits } from '../../domain/pack/condition.ts';
import type { NewSystem } from '../store/change.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Choice, ChoiceGroup, Field } from '../ui/field.tsx';
import { SystemDetails } from './system-details.tsx';

export interface SystemFormProps {
  readonly start: NewSystem;
  readonly onSave: (system: NewSystem) => void;
}

/** One AI system of the inventory. */
export const SystemForm = ({ start, onSave }: SystemFormProps) => {
  const [system, setSystem] = useState(start);
  const [tried, setTried] = useState(false);
  const set = (changes: Partial<NewSystem>): void => setSystem((before) => ({ ...before, ...changes }));
  const problem = (field: 'name' | 'owner' | 'intendedPurpose' | 'actualUse'): string | null => {
    const checked = aiSystem.shape[field].safeParse(system[field]);
    if (checked.success || (!tried && system[field] === '')) return null;
    const [issue] = checked.error.issues;
    if (issue?.code === 'too_big') return text.engagement.tooLong(Number(issue.maximum));
    return system[field].trim() === '' ? text.common.needsName : text.engagement.control;
  };
  const line = (field: 'name' | 'owner', autoFocus = false) => (
    <Field label={field === 'name' ? text.engagement.systemName : text.engagement.owner} error={problem(field)}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="text"
          autoComplete="off"
          autoFocus={autoFocus}
          required={field === 'name'}
          value={system[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const paragraph = (field: 'intendedPurpose' | 'actualUse', label: string, hint: string) => (
    <Field label={label} hint={hint} error={problem(field)}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="input"
          rows={3}
          value={system[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (aiSystem.omit({ id: true }).safeParse(system).success) onSave(system);
        else setTimeout(() => document.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus());
      }}
    >
      {line('name', true)}
      {paragraph('intendedPurpose', text.engagement.intendedPurpose, text.engagement.intendedPurposeHint)}
      {paragraph('actualUse', text.engagement.actualUse, text.engagement.actualUseHint)}
      <ChoiceGroup legend={text.engagement.tier} hint={text.engagement.tierHint} narrow>
        {systemTiers.map((tier) => (
          <Choice
            key={tier}
            type="radio"
            name="tier"
            label={text.common.tier[tier]}
            checked={system.tier === tier}
            onChange={() => set({ tier })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={text.engagement.origin} narrow>
        {systemOrigins.map((origin) => (
          <Choice
            key={origin}
            type="radio"
            name="origin"
            label={text.common.origin[origin]}
            checked={system.origin === origin}
            onChange={() => set({ origin })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={text.engagement.stage} narrow>
        {systemStages.map((stage) => (
          <Choice
            key={stage}
            type="radio"
            name="stage"
            label={text.common.stage[stage]}
            checked={system.stage === stage}
            onChange={() => set({ stage })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={text.engagement.traits} hint={text.engagement.traitsHint}>
        {systemTraits.map((trait) => (
          <Choice
            key={trait}
            type="checkbox"
            name="traits"
            label={text.common.trait[trait]}
            checked={system.traits.includes(trait)}
            onChange={(on) => set({ traits: systemTraits.filter((one) => (one === trait ? on : system.traits.includes(one))) })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={text.engagement.systemRoles} hint={text.engagement.systemRolesHint}>
        {aiRoleIds.map((role) => (
          <Choice
            key={role}
            type="checkbox"
            name="system-roles"
            label={text.common.role[role]}
            checked={system.roles.includes(role)}
            onChange={(on) => set({ roles: aiRoleIds.filter((one) => (one === role ? on : system.roles.includes(one))) })}
          />
        ))}
      </ChoiceGroup>
      {line('owner')}
      <SystemDetails system={system} set={set} />
      <ChoiceGroup legend={text.engagement.sampled}>
        <Choice
          type="checkbox"
          name="sampled"
          label={text.engagement.sampled}
          hint={text.engagement.sampledHint}
          checked={system.sampled}
          onChange={(sampled) => set({ sampled })}
        />
      </ChoiceGroup>
      <div className="row">
        <Button submit look="primary">
          {text.engagement.save}
        </Button>
      </div>
    </form>
  );
};
