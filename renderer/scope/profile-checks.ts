import { profile, type Profile } from '../../domain/engagement/engagement.ts';
import { text } from '../text/text.ts';

/** What is wrong with one field of a profile, in a sentence; null when nothing is. */
export const profileProblem = <F extends keyof Profile>(field: F, value: Profile[F]): string | null => {
  const checked = profile.shape[field].safeParse(value);
  if (checked.success) return null;
  const [issue] = checked.error.issues;
  if (issue?.code === 'too_big') return text.engagement.tooLong(Number(issue.maximum));
  return field === 'client' && String(value).trim() === '' ? text.engagement.clientMissing : text.engagement.control;
};
