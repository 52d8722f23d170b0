import { Refusal } from '../../domain/problem.ts';
import type { Session } from '../session.ts';

/** Throws `item-locked` where a requirement or control is locked: its answers, decision and grade are settled until it is unlocked (method 5.5). */
export const refuseLocked = (session: Session, item: string, ref: string): void => {
  const judgement = session.file.record('judgement', item);
  if (judgement === null || !('workflow' in judgement) || judgement.workflow !== 'locked') return;
  throw new Refusal({
    code: 'item-locked',
    happened: `${ref} was not changed: it is reviewed and locked.`,
    kept: 'What was reviewed is kept.',
    todo: 'Unlock it first; the change then asks for a new review.',
  });
};
