import type { PackChecked } from '../../contract/shapes.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { SaidText } from '../shell/said-text.tsx';
import { text } from '../text/text.ts';
import { Dialog } from '../ui/dialog.tsx';

export interface PackProblemsProps {
  readonly problems: PackChecked['problems'];
  readonly onClose: () => void;
}

/** Why a pack was not taken in: every problem with file, line and place, as its author needs them. */
export const PackProblems = ({ problems, onClose }: PackProblemsProps) => (
  <Dialog title={text.packs.problems.title(problems.length)} closeLabel={text.common.close} shape="sheet" onClose={onClose}>
    <div className="stack">
      <p>{text.packs.problems.lead}</p>
      <FallbackNote lang="en" fallback={problems.some(({ message }) => text.said(message).lang !== text.language)} />
      <ol className="pack-problems">
        {problems.map(({ file, line, where, message }) => (
          <li key={`${file} ${line ?? ''} ${where} ${message}`}>
            <strong>{line === null ? file : text.packs.problems.place(file, line)}</strong>
            <span>
              {where === '' ? null : <code>{where}</code>} <SaidText said={text.said(message)} marked={false} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  </Dialog>
);
