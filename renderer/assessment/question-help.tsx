import type { Criterion } from '../../domain/scoring/assessment.ts';
import { FallbackMark } from '../shell/fallback-mark.tsx';
import { useTextLanguage } from '../shell/pack-language.ts';
import { text } from '../text/text.ts';
import './question-help.css';

/** What to ask to see, and whom to ask. */
export const QuestionHelp = ({ criterion }: { readonly criterion: Criterion }) => {
  const languageOf = useTextLanguage(criterion.pack.id);
  const evidence = languageOf(criterion.question.uid, 'evidence');
  const roles = new Map(criterion.pack.interview_roles.map(({ id, title }) => [id, title]));
  return (
    <aside className="question-help" aria-label={text.assessment.moreHelp}>
      <h4>
        {text.assessment.askToSee} {languageOf(criterion.question.uid, 'ask').fallback ? null : <FallbackMark {...evidence} />}
      </h4>
      <ul lang={evidence.lang}>
        {criterion.question.evidence.map((request) => (
          <li key={request}>{request}</li>
        ))}
      </ul>
      <h4>{text.assessment.interview}</h4>
      <p lang={languageOf(criterion.question.uid, 'interview').lang}>{criterion.question.interview.map((id) => roles.get(id) ?? id).join(', ')}</p>
    </aside>
  );
};
