import { canonicalJson, type JsonValue } from '../../domain/canonical-json.ts';
import { minimumJustificationLength, undecided, type ControlDecision } from '../../domain/engagement/engagement.ts';
import { entityName } from '../../domain/log/operation.ts';
import type { PackItem } from '../../domain/pack/schema.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Written } from '../../contract/shapes.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';
import { refuseLocked } from './locked.ts';

/** Declares a control applicable or excluded. Requirements of clauses 4 to 10 cannot be excluded (method 1.9). */
export const decideControl = (session: Session, signature: Signature, input: Pick<ControlDecision, 'item' | 'decision' | 'justification'>): Written => {
  const control = controlOf(session, input.item);
  refuseLocked(session, control.uid, control.ref);
  const justification = wellFormed(input.justification);
  if (input.decision === 'excluded' && justification.trim().length < minimumJustificationLength) {
    throw new Refusal({
      code: 'control-justification-required',
      happened: `Control ${control.ref} was not excluded: the justification has ${justification.trim().length} of at least ${minimumJustificationLength} characters.`,
      kept: 'Nothing was changed.',
      todo: 'Say which result of the risk or impact assessment, or which external requirement, makes it unnecessary.',
    });
  }
  const entity = entityName({ kind: 'control', item: control.uid });
  const before = session.file.decisions().find(({ item }) => item === control.uid);
  const changes = [
    { entity, field: 'decision', value: input.decision },
    { entity, field: 'justification', value: justification },
  ].filter(({ field, value }) => value !== (before?.[field as 'decision' | 'justification'] ?? (field === 'decision' ? 'undecided' : '')));
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: `${control.ref}: ${input.decision}`,
    changes,
  });
};

/** Changes what the Statement of Applicability says of a control beside the decision (method 1.9, SoA-3 and SoA-7). */
export const declareControl = (
  session: Session,
  signature: Signature,
  input: { readonly item: string; readonly changes: object },
): Written => {
  const control = controlOf(session, input.item);
  const entity = entityName({ kind: 'control', item: control.uid });
  const before = session.file.decisions().find(({ item }) => item === control.uid) ?? undecided(control.uid);
  const changes = Object.entries(input.changes as Readonly<Record<string, JsonValue | undefined>>).flatMap(([field, value]) =>
    value === undefined || canonicalJson(value) === canonicalJson(before[field as keyof ControlDecision]) ? [] : [{ entity, field, value: wellFormed(value) }],
  );
  return writeSession(session, signature, { kind: 'edit', target: '', label: `${control.ref}: Statement of Applicability`, changes });
};

/** A control by uid or reference. Throws `item-unknown`. */
const controlOf = (session: Session, given: string): PackItem => {
  const name = given.trim().toLowerCase();
  const control = session.controls.get(name);
  if (control !== undefined) return control;
  const requirement = session.items.get(name);
  throw new Refusal({
    code: 'item-unknown',
    happened:
      requirement === undefined
        ? `There is no control “${given}” in this engagement.`
        : `${requirement.ref} is a requirement; requirements cannot be excluded.`,
    kept: 'Nothing was changed.',
    todo:
      requirement === undefined
        ? 'Use its reference, such as A.6.2.4.'
        : 'Rate its questions; a single question may be not applicable, with a reason.',
  });
};
