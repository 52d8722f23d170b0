import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { nextEvidenceStep } from '../../domain/scoring/next-evidence.ts';
import { toHundredths, type Fraction } from '../../domain/scoring/fraction.ts';
import { useRoom, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { GradePart } from './judgement-grade.tsx';
import { FindingsPart } from './judgement-findings.tsx';
import { MaturityPart } from './judgement-maturity.tsx';
import { ReviewPart } from './judgement-review.tsx';
import './judgement-sheet.css';

/** What a person judges about one requirement or control beside its answers (method 1.2): grade, review, maturity, findings. */
export const JudgementSheet = ({ result }: { readonly result: ItemResult }) => {
  const { room, engagement } = useStores();
  const open = useRoom(({ judging }) => judging);
  const close = (): void => {
    engagement.drafts.flush();
    room.setState({ judging: false });
  };
  if (!open) return null;
  return (
    <Dialog title={text.findings.judgement.title(result.item.ref)} closeLabel={text.common.close} shape="sheet" onClose={close}>
      <GradePart result={result} />
      <ReviewPart result={result} />
      <FindingsPart result={result} onLeave={close} />
      <ConfidencePart result={result} />
      <MaturityPart result={result} />
    </Dialog>
  );
};

const ConfidencePart = ({ result }: { readonly result: ItemResult }) => {
  const words = text.findings.judgement;
  const step = nextEvidenceStep(result);
  const shown = (value: Fraction): string => toHundredths(value).toFixed(2).replace('.', text.common.decimal);
  return (
    <section className="judgement-part" aria-labelledby="judgement-confidence">
      <h3 id="judgement-confidence">
        {words.confidence} {result.confidence === null ? null : <span className="soft">{shown(result.confidence)}</span>}
      </h3>
      <p className="small">
        {step === null
          ? words.noStep
          : words.nextStep(`${step.criterion.ref}${step.system === null ? '' : ` ${step.system.id}`}`, `${step.to} ${text.common.evidence[step.to]}`, shown(step.before), shown(step.after))}
      </p>
    </section>
  );
};
