import { useLocation } from 'wouter';
import { gapGrades } from '../../domain/gap/gap.ts';
import { recordLabel } from '../../domain/record/record.ts';
import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { draftLanguageOf } from '../findings/register/draft-language.ts';
import { Grade } from '../findings/grade.tsx';
import { pathOf } from '../shell/navigation.ts';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';

/** The findings of a requirement or control: drafted from its answers, and more by hand. */
export const FindingsPart = ({ result, onLeave }: { readonly result: ItemResult; readonly onLeave: () => void }) => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const language = useHost(({ settings }) => draftLanguageOf(settings.packLanguage));
  const [, navigate] = useLocation();
  const words = text.findings.judgement;
  const { item, grade } = result;
  const own = shown.records.finding.filter((finding) => finding.item === item.uid);
  const gap = gapGrades.find((one) => one === grade);
  const drafted = own.some(({ source }) => source === 'assessment');
  const go = (id: string): void => {
    onLeave();
    navigate(`${pathOf('findings')}/${id}`);
  };
  const add = async (): Promise<void> => {
    const written = await engagement.change(
      gap !== undefined && !drafted
        ? { type: 'finding-draft', item: item.uid, language }
        : { type: 'record-add', record: { kind: 'finding', fields: { item: item.uid, title: item.title, ...(gap === undefined ? { grade: 'opportunity' } : { grade: gap }) } } },
    );
    const id = written?.records?.find(({ kind }) => kind === 'finding')?.id;
    if (id !== undefined) go(id);
  };
  return (
    <section className="judgement-part" aria-labelledby="judgement-findings">
      <h3 id="judgement-findings">{words.findings}</h3>
      {own.length === 0 ? (
        <p className="small soft">{words.noFindings}</p>
      ) : (
        <ul className="judgement-list">
          {own.map((finding) => (
            <li key={finding.id}>
              <button type="button" className="link" onClick={() => go(finding.id)}>
                {recordLabel('finding', finding)} {finding.title}
              </button>{' '}
              <Grade grade={finding.grade} /> <span className="soft">{text.findings.state[finding.state]}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button disabled={readOnly} onClick={() => void add()}>
          {gap !== undefined && !drafted ? words.draft : words.another}
        </Button>
      </div>
    </section>
  );
};
