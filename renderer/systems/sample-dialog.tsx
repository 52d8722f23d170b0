import { useState } from 'react';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { proposeSample, type SampleReason } from '../../domain/scope/sample.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

/** Who would be in the sample, and why; nothing changes before it is taken over. */
export const SampleDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { engagement, now } = useStores();
  const { shown, readOnly } = useOpen();
  const [seed, setSeed] = useState(() => String(shown.profile.sampleSeed === 0 ? (Math.floor(now()) % 999_999) + 1 : shown.profile.sampleSeed));
  const [by, setBy] = useState(shown.profile.sampledBy === '' ? shown.profile.leadAssessor : shown.profile.sampledBy);
  const t = text.inventory;
  const isNumber = /^[1-9]\d{0,5}$/.test(seed);
  const proposal = proposeSample(shown.systems, shown.profile, isNumber ? Number(seed) : 1);
  const words = (reason: SampleReason): string => (reason.type === 'role' ? t.reasonRole(text.common.role[reason.role]) : t.reasons[reason.type]);
  const accept = (): void => {
    const inside = new Set(proposal.inside.map(({ system }) => system.id));
    const wrong = shown.systems.filter(({ id, sampled, scope }) => scope !== 'out' && sampled !== inside.has(id));
    void engagement.change({ type: 'profile', changes: { sampleSeed: Number(seed), sampledBy: by } });
    for (const { id } of wrong) void engagement.change({ type: 'system-update', id, changes: { sampled: inside.has(id) } });
    onClose();
  };
  return (
    <Dialog title={t.sampleTitle} closeLabel={text.common.cancel} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNumber && !readOnly) accept();
        }}
      >
        <p className="soft">{t.sampleLead}</p>
        <Field label={t.seed} hint={t.seedHint} error={isNumber ? null : t.wholeNumber}>
          {(wiring) => <input {...wiring} className="input" type="text" inputMode="numeric" maxLength={6} autoComplete="off" value={seed} onChange={(event) => setSeed(event.target.value)} />}
        </Field>
        <Field label={t.chosenBy}>{(wiring) => <input {...wiring} className="input" type="text" maxLength={200} autoComplete="off" value={by} onChange={(event) => setBy(event.target.value)} />}</Field>
        <p>
          {t.sampleSize(proposal.inside.length, proposal.inside.length + proposal.outside.length, proposal.smallest)} {t.drawnOf(proposal.drawn, proposal.drawnWanted)}
        </p>
        <h3>{t.inside}</h3>
        <ul>
          {proposal.inside.map(({ system, because }) => (
            <li key={system.id}>
              {labelOf(system)}: {because.map(words).join(', ')}
            </li>
          ))}
        </ul>
        {proposal.outside.length === 0 ? null : (
          <>
            <h3>{t.outside}</h3>
            <p>{proposal.outside.map(labelOf).join(', ')}</p>
          </>
        )}
        <div className="row">
          <Button submit look="primary" disabled={readOnly || !isNumber}>
            {t.acceptSample}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const labelOf = ({ id, name }: AiSystem): string => `${id} ${name}`;
