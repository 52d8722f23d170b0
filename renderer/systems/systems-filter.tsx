import type { SystemStage, SystemTier } from '../../domain/pack/condition.ts';
import { systemStages, systemTiers } from '../../domain/pack/condition.ts';
import { scopeDecisions, type ScopeDecision } from '../../domain/scope/unit.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import type { SystemRow } from './systems-table.tsx';

const sorts = ['entry', 'name', 'tier', 'points'] as const;

export interface SystemsView {
  readonly words: string;
  readonly tier: SystemTier | '';
  readonly scope: ScopeDecision | '';
  readonly stage: SystemStage | '';
  readonly sort: (typeof sorts)[number];
}
export const wholeView: SystemsView = { words: '', tier: '', scope: '', stage: '', sort: 'entry' };

/** The rows a view shows, in its order. */
export const rowsIn = (rows: readonly SystemRow[], { words, tier, scope, stage, sort }: SystemsView): readonly SystemRow[] => {
  const wanted = words.trim().toLowerCase().split(/\s+/);
  const matching = rows.filter(({ system }) => {
    const whole = [system.id, system.name, system.reference, system.owner, system.vendor, system.intendedPurpose].join(' ').toLowerCase();
    return wanted.every((word) => whole.includes(word)) && (tier === '' || system.tier === tier) && (scope === '' || system.scope === scope) && (stage === '' || system.stage === stage);
  });
  switch (sort) {
    case 'entry':
      return matching;
    case 'name':
      return matching.toSorted((a, b) => a.system.name.localeCompare(b.system.name, text.language));
    case 'tier':
      return matching.toSorted((a, b) => systemTiers.indexOf(a.system.tier) - systemTiers.indexOf(b.system.tier));
    case 'points':
      return matching.toSorted((a, b) => b.points.length - a.points.length);
  }
};

/** Narrows and orders the inventory; each choice says how many systems it has. */
export const SystemsFilter = ({ rows, view, onView }: { readonly rows: readonly SystemRow[]; readonly view: SystemsView; readonly onView: (view: SystemsView) => void }) => {
  const t = text.inventory;
  const count = (test: (row: SystemRow) => boolean): number => rows.filter(test).length;
  return (
    <div className="form-grid">
      <Field label={t.filter}>{(wiring) => <input {...wiring} className="input" type="search" autoComplete="off" value={view.words} onChange={(event) => onView({ ...view, words: event.target.value })} />}</Field>
      <Pick label={text.engagement.tier} value={view.tier} options={systemTiers} words={(one) => `${text.common.tier[one]} (${count(({ system }) => system.tier === one)})`} onPick={(tier) => onView({ ...view, tier })} />
      <Pick label={t.scope} value={view.scope} options={scopeDecisions} words={(one) => `${text.scope.decisions[one]} (${count(({ system }) => system.scope === one)})`} onPick={(scope) => onView({ ...view, scope })} />
      <Pick label={text.engagement.stage} value={view.stage} options={systemStages} words={(one) => `${text.common.stage[one]} (${count(({ system }) => system.stage === one)})`} onPick={(stage) => onView({ ...view, stage })} />
      <Field label={t.sortBy}>
        {(wiring) => (
          <select {...wiring} className="input" value={view.sort} onChange={(event) => onView({ ...view, sort: sorts.find((one) => one === event.target.value) ?? 'entry' })}>
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t.sorts[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
};

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T | '';
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  readonly onPick: (option: T | '') => void;
}

const Pick = <T extends string>({ label, value, options, words, onPick }: PickProps<T>) => (
  <Field label={label}>
    {(wiring) => (
      <select {...wiring} className="input" value={value} onChange={(event) => onPick(options.find((option) => option === event.target.value) ?? '')}>
        <option value="">{text.inventory.any}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    )}
  </Field>
);
