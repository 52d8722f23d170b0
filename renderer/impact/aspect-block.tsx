import type { ImpactBlock } from '../../domain/impact/impact.ts';
import type { JudgedAspect } from '../../domain/impact/judge.ts';
import type { RiskCriteria } from '../../domain/risk/risk.ts';
import { Level } from '../records/level.tsx';
import { SavedText } from '../records/saved-field.tsx';
import { StepField } from '../records/step-field.tsx';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Choice, ChoiceGroup } from '../ui/field.tsx';
import './aspect-block.css';

export interface AspectBlockProps {
  readonly judged: JudgedAspect;
  readonly criteria: RiskCriteria;
  readonly readOnly: boolean;
  readonly onSave: (changes: Partial<ImpactBlock>) => void;
  /** Puts what was found on the risk register. */
  readonly onRisk: () => void;
}

/** One aspect: the questions to ask, what was found, how grave it is, what is done, and what remains. */
export const AspectBlock = ({ judged: { aspect, block, inherent, residual, level, residualLevel }, criteria, readOnly, onSave, onRisk }: AspectBlockProps) => {
  const t = text.impact;
  const heading = `aspect-${aspect}`;
  return (
    <section className="aspect" aria-labelledby={heading}>
      <h3 id={heading}>{t.aspects[aspect]}</h3>
      <p className="soft small">{t.prompts[aspect]}</p>
      <ChoiceGroup legend={t.relevanceOf(t.aspects[aspect])} narrow>
        {(['open', 'none', 'relevant'] as const).map((one) => (
          <Choice key={one} type="radio" name={heading} label={t.relevance[one]} checked={block.relevance === one} disabled={readOnly} onChange={() => onSave({ relevance: one })} />
        ))}
      </ChoiceGroup>
      <SavedText label={t.finding} value={block.finding} rows={3} readOnly={readOnly} onSave={(finding) => onSave({ finding })} />
      {block.relevance !== 'relevant' ? null : (
        <>
          <div className="form-grid">
            <StepField label={t.likelihood} value={block.likelihood} words={criteria.likelihood} readOnly={readOnly} onSave={(likelihood) => onSave({ likelihood })} />
            <StepField label={t.severity} value={block.severity} words={criteria.consequence} readOnly={readOnly} onSave={(severity) => onSave({ severity })} />
            <p>
              {t.before}: <Level level={level} size={inherent} />
            </p>
          </div>
          <SavedText label={t.measures} value={block.measures} rows={2} readOnly={readOnly} onSave={(measures) => onSave({ measures })} />
          <div className="form-grid">
            <StepField label={t.residualLikelihood} value={block.residualLikelihood} words={criteria.likelihood} readOnly={readOnly} onSave={(residualLikelihood) => onSave({ residualLikelihood })} />
            <StepField label={t.residualSeverity} value={block.residualSeverity} words={criteria.consequence} readOnly={readOnly} onSave={(residualSeverity) => onSave({ residualSeverity })} />
            <p>
              {t.after}: <Level level={residualLevel} size={residual} />
            </p>
          </div>
          <div className="row">
            <Button look="quiet" disabled={readOnly} onClick={onRisk}>
              {t.toRisk}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
