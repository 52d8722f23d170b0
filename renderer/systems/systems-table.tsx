import { useState } from 'react';
import { Link } from 'wouter';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { isSaid } from '../../domain/engagement/said.ts';
import { scopeDecisions } from '../../domain/scope/unit.ts';
import type { OpenPoint } from '../../domain/scope/purpose.ts';
import { addressOf } from '../crosswalk/crosswalk-address.ts';
import { useDraft } from '../records/use-draft.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';

export interface SystemRow {
  readonly system: AiSystem;
  readonly points: readonly OpenPoint[];
}

export interface SystemsTableProps {
  readonly rows: readonly SystemRow[];
  readonly onEdit: (system: AiSystem) => void;
  readonly onRemove: (system: AiSystem) => void;
}

/** Rows shown at a time: an imported inventory has thousands, and a row has fields of its own. */
const page = 100;

/** One row for each AI system: its scope is decided in place, and what is open about it is in sight. */
export const SystemsTable = ({ rows, onEdit, onRemove }: SystemsTableProps) => {
  const { readOnly } = useOpen();
  const [limit, setLimit] = useState(page);
  return (
    <>
      <div className="panel table-scroll" tabIndex={0} role="group" aria-label={text.engagement.systemsTitle}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text.engagement.columnSystem}</th>
              <th scope="col">{text.inventory.scope}</th>
              <th scope="col">{text.inventory.openPoints}</th>
              <th scope="col">{text.engagement.tier}</th>
              <th scope="col">{text.engagement.origin}</th>
              <th scope="col">{text.engagement.stage}</th>
              <th scope="col">{text.engagement.owner}</th>
              <th scope="col">{text.engagement.sampled}</th>
              <th scope="col">{text.engagement.columnActions}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map(({ system, points }) => (
              <tr key={system.id}>
                <th scope="row">
                  <strong>{system.name}</strong>
                  <Link href={addressOf('trust', system.id)} aria-label={text.crosswalk.trust.openFor(system.name)}>
                    {text.crosswalk.views.trust}
                  </Link>
                  <span className="systems-purpose">{system.intendedPurpose || text.engagement.purposeMissing}</span>
                </th>
                <td>
                  <ScopeCell system={system} />
                </td>
                <td>
                  {points.length === 0 ? (
                    text.inventory.noPoints
                  ) : (
                    <ul className="systems-points" aria-label={text.inventory.openPoints}>
                      {points.map((point) => (
                        <li key={point}>{text.inventory.points[point]}</li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  <span className={`tier tier-${system.tier}`}>{text.common.tier[system.tier]}</span>
                </td>
                <td>{text.common.origin[system.origin]}</td>
                <td>{text.common.stage[system.stage]}</td>
                <td>{system.owner || text.common.none}</td>
                <td>{system.sampled ? text.common.yes : text.common.no}</td>
                <td>
                  <span className="row">
                    <Button disabled={readOnly} aria-label={text.engagement.editSystem(system.name)} onClick={() => onEdit(system)}>
                      {text.engagement.edit}
                    </Button>
                    <Button look="quiet" disabled={readOnly} aria-label={text.engagement.removeSystem(system.name)} onClick={() => onRemove(system)}>
                      {text.engagement.remove}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > limit ? (
        <div className="row">
          <Button onClick={() => setLimit(limit + page)}>{text.inventory.showMore(Math.min(page, rows.length - limit), rows.length - limit)}</Button>
        </div>
      ) : null}
    </>
  );
};

const ScopeCell = ({ system }: { readonly system: AiSystem }) => {
  const { engagement } = useStores();
  const { readOnly } = useOpen();
  const save = (changes: Partial<AiSystem>): void => void engagement.change({ type: 'system-update', id: system.id, changes });
  const reason = useDraft(system.scopeReason, (typed) => {
    if (typed !== system.scopeReason) save({ scopeReason: typed });
    return true;
  });
  return (
    <div className="systems-scope">
      <select
        className="input"
        aria-label={text.inventory.scopeOf(system.name)}
        disabled={readOnly}
        value={system.scope}
        onChange={(event) => {
          const scope = scopeDecisions.find((one) => one === event.target.value);
          if (scope !== undefined) save({ scope });
        }}
      >
        {scopeDecisions.map((one) => (
          <option key={one} value={one}>
            {text.scope.decisions[one]}
          </option>
        ))}
      </select>
      {system.scope === 'out' ? (
        <input
          className="input"
          type="text"
          aria-label={text.inventory.reasonOf(system.name)}
          aria-invalid={isSaid(reason.text) ? undefined : true}
          placeholder={text.inventory.scopeReason}
          readOnly={readOnly}
          maxLength={20_000}
          autoComplete="off"
          value={reason.text}
          onChange={(event) => reason.change(event.target.value)}
          onBlur={reason.flush}
        />
      ) : null}
    </div>
  );
};
