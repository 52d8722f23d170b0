import { minimumJustificationLength, type ControlDecision } from '../../domain/engagement/engagement.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Written } from '../../contract/shapes.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';

/** Declares a control applicable or excluded. Requirements of clauses 4 to 10 cannot be excluded (method 1.9). */
export const decideControl = (session: Session, signature: Signature, input: ControlDecision): Written => {
  const name = input.item.trim().toLowerCase();
  const control = session.controls.get(name);
  const refuse = (code: 'item-unknown' | 'control-justification-required', happened: string, todo: string) =>
    new Refusal({ code, happened, kept: 'Nothing was changed.', todo });
  if (control === undefined) {
    const requirement = session.items.get(name);
    throw requirement === undefined
      ? refuse('item-unknown', `There is no control “${input.item}” in this engagement.`, 'Use its reference, such as A.6.2.4.')
      : refuse('item-unknown', `${requirement.ref} is a requirement; requirements cannot be excluded.`, 'Rate its questions; a single question may be not applicable, with a reason.');
  }
  const justification = wellFormed(input.justification);
  if (input.decision === 'excluded' && justification.trim().length < minimumJustificationLength) {
    throw refuse(
      'control-justification-required',
      `Control ${control.ref} was not excluded: the justification has ${justification.trim().length} of at least ${minimumJustificationLength} characters.`,
      'Say which result of the risk or impact assessment, or which external requirement, makes it unnecessary.',
    );
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
