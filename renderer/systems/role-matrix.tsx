import { useMemo } from 'react';
import { answerKey, type Answer } from '../../domain/answer/answer.ts';
import { aiRoleIds } from '../../domain/pack/condition.ts';
import { roleMatrix } from '../../domain/scope/roles.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { MarkGlyph, type Mark } from '../ui/glyphs.tsx';

const marks: Readonly<Record<'agreed' | 'open' | 'only-declared' | 'only-concluded', Mark>> = { agreed: 'check', open: 'question', 'only-declared': 'triangle', 'only-concluded': 'triangle' };

/** AI systems by the client's roles after ISO/IEC 22989 and, beside them, under the EU AI Act. */
export const RoleMatrix = () => {
  const { shown, packs } = useOpen();
  const rows = useMemo(
    () => roleMatrix(packs, shown, new Map(shown.answers.map((answer): [string, Answer] => [answerKey(answer.question, answer.system), answer]))),
    [packs, shown],
  );
  const t = text.inventory;
  return (
    <div className="panel table-scroll" tabIndex={0} role="group" aria-label={t.views.roles}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text.engagement.columnSystem}</th>
            {aiRoleIds.map((role) => (
              <th key={role} scope="col">
                {text.common.role[role]}
              </th>
            ))}
            <th scope="col">{t.actRoles}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ system, roles, inherited, act, actInherited, outsideLaw }) => (
            <tr key={system.id}>
              <th scope="row">
                {system.id} {system.name}
                {inherited ? <span className="systems-purpose">{t.inherited}</span> : null}
              </th>
              {aiRoleIds.map((role) => (
                <td key={role}>{roles.includes(role) ? text.common.yes : ''}</td>
              ))}
              <td>
                {act.length === 0 ? t.noRoles : null}
                {act.map(({ role, state, because }) => (
                  <div key={role} title={because.join(' ')}>
                    <MarkGlyph mark={marks[state]} /> {text.scope.actRole[role]}: {t.actStates[state]}
                    {actInherited && state !== 'only-concluded' ? ` (${t.inherited})` : ''}
                  </div>
                ))}
                {outsideLaw ? <strong>{t.outsideLaw}</strong> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
