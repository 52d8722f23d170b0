import { Link, useLocation } from 'wouter';
import type { EnteredFields } from '../../contract/record-shapes.ts';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { judgeImpact, type ImpactGap, type JudgedAspect } from '../../domain/impact/judge.ts';
import { recordLabel, type Impact } from '../../domain/record/record.ts';
import { acceptances } from '../../domain/risk/risk.ts';
import { Level } from '../records/level.tsx';
import { SavedChoice, SavedDay, SavedText } from '../records/saved-field.tsx';
import { pathOf } from '../shell/navigation.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { AspectBlock } from './aspect-block.tsx';

export interface ImpactFormProps {
  readonly impact: Impact;
  readonly system: AiSystem;
}

type TextField = 'subject' | 'benefits' | 'individuals' | 'groups' | 'societies' | 'dpia' | 'consulted' | 'conclusion' | 'acceptanceReason' | 'triggers';

/** One impact assessment, every field saved as it is typed; what it lacks is said at its head. */
export const ImpactForm = ({ impact, system }: ImpactFormProps) => {
  const { engagement, notice } = useStores();
  const [, navigate] = useLocation();
  const { shown, readOnly } = useOpen();
  const { riskCriteria: criteria } = shown.profile;
  const judged = judgeImpact(impact, criteria);
  const label = recordLabel('impact', impact);
  const t = text.impact;
  const save = (changes: EnteredFields<'impact'>): void => void engagement.change({ type: 'record-update', record: { kind: 'impact', id: impact.id, changes } });
  const paragraph = (field: TextField, rows = 3) => <SavedText label={t.fields[field]} value={impact[field]} rows={rows} readOnly={readOnly} onSave={(value) => save({ [field]: value })} />;
  const role = (field: 'assessedBy' | 'acceptedBy') => <SavedText label={t.fields[field]} value={impact[field]} maxLength={200} readOnly={readOnly} onSave={(value) => save({ [field]: value })} />;
  const day = (field: 'assessedOn' | 'acceptedOn' | 'reviewOn') => <SavedDay label={t.fields[field]} value={impact[field]} readOnly={readOnly} onSave={(value) => save({ [field]: value })} />;
  const approve = (): void =>
    void engagement.change({ type: 'impact-approve', id: impact.id }).then((written) => {
      if (written !== null) notice.say(t.approved(label));
    });
  const toRisk = ({ aspect, block }: JudgedAspect): void => {
    const fields: EnteredFields<'risk'> = {
      title: `${system.name}: ${t.aspects[aspect]}`.slice(0, 300),
      description: block.finding,
      systems: [system.id],
      impact: impact.id,
      aspect,
      treatment: block.measures.trim() === '' ? 'undecided' : 'reduce',
      likelihood: block.likelihood,
      consequence: block.severity,
      measures: block.measures,
      residualLikelihood: block.residualLikelihood,
      residualConsequence: block.residualSeverity,
    };
    void engagement.change({ type: 'record-add', record: { kind: 'risk', fields } }).then((written) => {
      const id = written?.records?.[0]?.id;
      if (id !== undefined) notice.say(t.riskMade, { label: t.openRisk, run: () => navigate(`${pathOf('risks')}/${id}`) });
    });
  };
  const following = shown.records.risk.filter((risk) => risk.impact === impact.id);
  const worstSize = Math.max(0, ...judged.aspects.map(({ residual }) => residual ?? 0));
  return (
    <>
      <section className="panel stack" aria-labelledby="impact-head">
        <div className="row row-apart">
          <h2 id="impact-head">
            {system.name}: {t.heading(label, impact.version)}
          </h2>
          <div className="row">
            <Link href={pathOf('systems')}>{t.toSystems}</Link>
            {impact.state === 'approved' ? (
              <Button disabled={readOnly} onClick={() => void engagement.change({ type: 'impact-revise', id: impact.id })}>
                {t.revise}
              </Button>
            ) : (
              <Button look="primary" disabled={readOnly} onClick={approve}>
                {t.approve}
              </Button>
            )}
          </div>
        </div>
        <p>
          <strong>{t.states[impact.state === 'superseded' ? 'draft' : impact.state]}</strong>. {t.worst}: <Level level={judged.worst} size={judged.worst === null ? null : worstSize} />
        </p>
        {following.length === 0 ? null : (
          <div>
            <h3>{t.risksOf}</h3>
            <ul className="issues">
              {following.map((risk) => (
                <li key={risk.id}>
                  <Link href={`${pathOf('risks')}/${risk.id}`}>
                    {recordLabel('risk', risk)} {risk.title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        {impact.state === 'approved' ? <p className="soft small">{t.approvedHint}</p> : null}
        {judged.gaps.length === 0 ? null : (
          <div>
            <h3>{t.whatIsMissing}</h3>
            <ul className="issues">
              {judged.gaps.map((gap) => (
                <li key={`${gap.type} ${'aspect' in gap ? gap.aspect : ''}`}>{gapWords(gap)}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <section className="panel stack" aria-labelledby="impact-what">
        <h2 id="impact-what">{t.partWhat}</h2>
        {paragraph('subject')}
        {paragraph('benefits', 2)}
      </section>
      <section className="panel stack" aria-labelledby="impact-whom">
        <h2 id="impact-whom">{t.partWhom}</h2>
        {paragraph('individuals')}
        {paragraph('groups')}
        {paragraph('societies')}
      </section>
      <section className="panel stack" aria-labelledby="impact-aspects">
        <h2 id="impact-aspects">{t.partAspects}</h2>
        {judged.aspects.map((aspect) => (
          <AspectBlock
            key={aspect.aspect}
            judged={aspect}
            criteria={criteria}
            readOnly={readOnly}
            onSave={(changes) => save({ [aspect.aspect]: { ...aspect.block, ...changes } })}
            onRisk={() => toRisk(aspect)}
          />
        ))}
        {paragraph('dpia', 2)}
      </section>
      <section className="panel stack" aria-labelledby="impact-conclusion">
        <h2 id="impact-conclusion">{t.partConclusion}</h2>
        {paragraph('consulted', 2)}
        {paragraph('conclusion')}
        <div className="form-grid">
          {role('assessedBy')}
          {day('assessedOn')}
          {role('acceptedBy')}
          <SavedChoice
            label={text.risks.fields.acceptedAs}
            value={impact.acceptedAs}
            options={acceptances}
            words={(one) => text.risks.acceptances[one]}
            readOnly={readOnly}
            onSave={(acceptedAs) => save({ acceptedAs })}
          />
          {day('acceptedOn')}
          {day('reviewOn')}
        </div>
        {paragraph('acceptanceReason', 2)}
        {paragraph('triggers', 2)}
      </section>
    </>
  );
};

const gapWords = (gap: ImpactGap): string => {
  const words = text.impact.gaps[gap.type];
  return 'aspect' in gap ? text.impact.gapOf(text.impact.aspects[gap.aspect], words) : words;
};
