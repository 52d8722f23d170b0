import type { Criterion } from '../../domain/scoring/assessment.ts';
import { text } from '../text/text.ts';
import './question-help.css';

/** What to ask to see, and whom to ask. */
export const QuestionHelp = ({ criterion }: { readonly criterion: Criterion }) => {
  const roles = new Map(criterion.pack.interview_roles.map(({ id, title }) => [id, title]));
  return (
    <aside className="question-help" aria-label={text.assessment.moreHelp}>
      <h4>{text.assessment.askToSee}</h4>
      <ul>
        {criterion.question.evidence.map((evidence) => (
          <li key={evidence}>{evidence}</li>
        ))}
      </ul>
      <h4>{text.assessment.interview}</h4>
      <p>{criterion.question.interview.map((id) => roles.get(id) ?? id).join(', ')}</p>
    </aside>
  );
};
