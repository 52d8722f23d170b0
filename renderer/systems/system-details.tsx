import { discoveries, drifts, oversightModels, useSources } from '../../domain/engagement/engagement.ts';
import { bearers } from '../../domain/pack/obligation.ts';
import { recordLabel } from '../../domain/record/record.ts';
import { scopeDecisions } from '../../domain/scope/unit.ts';
import type { NewSystem } from '../store/change.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Choice, ChoiceGroup, Field } from '../ui/field.tsx';

interface DetailsProps {
  readonly system: NewSystem;
  readonly set: (changes: Partial<NewSystem>) => void;
}
type LineField = 'reference' | 'vendor' | 'embeddedIn' | 'unitName';
type LongField = 'description' | 'data' | 'affected' | 'vulnerable' | 'oversightHow' | 'oversightResult' | 'tierReason' | 'scopeReason' | 'note';
type DayField = 'oversightTestedOn' | 'inUseSince' | 'retiredOn';

/** What is recorded of an AI system beyond its name, purpose, tier and roles. */
export const SystemDetails = ({ system, set }: DetailsProps) => {
  const t = text.inventory;
  const { shown } = useOpen();
  const line = (name: LineField) => (
    <Field label={t[name]}>{(wiring) => <input {...wiring} className="input" type="text" autoComplete="off" maxLength={name === 'reference' ? 200 : 300} value={system[name]} onChange={(event) => set({ [name]: event.target.value })} />}</Field>
  );
  const long = (name: LongField) => (
    <Field label={t[name]}>{(wiring) => <textarea {...wiring} className="input" rows={2} maxLength={name === 'note' ? 200_000 : 20_000} value={system[name]} onChange={(event) => set({ [name]: event.target.value })} />}</Field>
  );
  const day = (name: DayField) => (
    <Field label={t[name]}>{(wiring) => <input {...wiring} className="input" type="date" value={system[name]} onChange={(event) => set({ [name]: event.target.value })} />}</Field>
  );
  return (
    <>
      <h3>{t.parts.what}</h3>
      {long('description')}
      {line('reference')}
      {line('vendor')}
      {line('embeddedIn')}
      <ChoiceGroup legend={t.unofficial}>
        <Choice type="checkbox" name="unofficial" label={t.unofficial} checked={system.unofficial} onChange={(unofficial) => set({ unofficial })} />
      </ChoiceGroup>
      <Pick label={t.discovery} value={system.discovery} options={discoveries} words={(one) => t.discoveries[one]} onPick={(discovery) => set({ discovery })} />
      <Field label={t.unit}>
        {(wiring) => (
          <select {...wiring} className="input" value={system.unit} onChange={(event) => set({ unit: event.target.value })}>
            <option value="">{t.unitNone}</option>
            {shown.records.unit.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {recordLabel('unit', unit)} {unit.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {line('unitName')}
      {day('inUseSince')}
      {day('retiredOn')}
      <h3>{t.parts.purpose}</h3>
      <Pick label={t.useSource} value={system.useSource} options={useSources} words={(one) => t.useSources[one]} onPick={(useSource) => set({ useSource })} />
      <Pick label={t.drift} value={system.drift} options={drifts} words={(one) => t.drifts[one]} onPick={(drift) => set({ drift })} />
      <h3>{t.parts.data}</h3>
      {long('data')}
      {long('affected')}
      {long('vulnerable')}
      <h3>{t.parts.oversight}</h3>
      <Pick label={t.oversight} value={system.oversight} options={oversightModels} words={(one) => t.oversightModels[one]} onPick={(oversight) => set({ oversight })} />
      {long('oversightHow')}
      {day('oversightTestedOn')}
      {long('oversightResult')}
      <h3>{t.parts.tier}</h3>
      {long('tierReason')}
      <h3>{t.parts.act}</h3>
      <ChoiceGroup legend={t.actRoles} hint={text.engagement.systemRolesHint} narrow>
        {bearers.map((role) => (
          <Choice key={role} type="checkbox" name="system-act-roles" label={text.scope.actRole[role]} checked={system.actRoles.includes(role)} onChange={(on) => set({ actRoles: bearers.filter((one) => (one === role ? on : system.actRoles.includes(one))) })} />
        ))}
      </ChoiceGroup>
      <h3>{t.parts.scope}</h3>
      <Pick label={t.scope} value={system.scope} options={scopeDecisions} words={(one) => text.scope.decisions[one]} onPick={(scope) => set({ scope })} />
      {long('scopeReason')}
      <Pick label={t.wave} value={String(system.wave)} options={waves} words={(one) => (one === '0' ? t.waveNone : one)} onPick={(wave) => set({ wave: Number(wave) })} />
      {long('note')}
    </>
  );
};

const waves = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  readonly onPick: (option: T) => void;
}

const Pick = <T extends string>({ label, value, options, words, onPick }: PickProps<T>) => (
  <Field label={label}>
    {(wiring) => (
      <select
        {...wiring}
        className="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onPick(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    )}
  </Field>
);
