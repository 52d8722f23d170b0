import type { AnswerChange } from '../../contract/shapes.ts';
import type { AnswerValue, EvidenceLevel, Response } from '../../domain/answer/answer.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { nextOpen, positionOf, stopAt, stopsOf, type Stop } from '../assessment/stops.ts';
import { isLocked } from '../assessment/locked.ts';
import { stepValue } from '../assessment/scale-steps.ts';
import type { Stores } from '../store/stores.ts';
import { saidIn, type Said } from '../text/phrasebook.ts';
import { leadingTo, own, text } from '../text/text.ts';
import { isChoice } from './answer-words.tsx';
import { languageIn } from './pack-language.ts';

/** The question in front of the room; null when no engagement is open. */
export const currentStop = ({ engagement, place }: Stores): Stop | null => {
  const open = engagement.store.getState().open;
  if (open === null) return null;
  const stops = stopsOf(open.assessment);
  return stopAt(stops, place.store.getState()) ?? nextOpen(stops, null) ?? stops[0] ?? null;
};

/** What a person can do to the answer in front of them. Nothing is written when nothing would change. */
export const answeringOf = (stores: Stores) => {
  const { engagement, host, place, notice } = stores;
  /** False where nothing can be changed, which was then said. */
  const change = (stop: Stop, changed: AnswerChange): boolean => {
    if (engagement.store.getState().open?.readOnly !== false) {
      notice.say(text.shell.readOnlyHint);
      return false;
    }
    if (isLocked(stop.result) && Object.keys(changed).some((field) => field !== 'flagged' && field !== 'parked' && field !== 'confirmedIn')) {
      notice.say(text.findings.judgement.lockedHint);
      return false;
    }
    void engagement.change({ type: 'answer', ...positionOf(stop), change: changed });
    return true;
  };
  const withStop = (act: (stop: Stop) => void) => (): void => {
    const stop = currentStop(stores);
    if (stop !== null) act(stop);
  };
  const said = ({ criterion: { question } }: Stop, value: AnswerValue): Said => {
    const { open } = engagement.store.getState();
    const words = text.common.answer(question, value);
    return open === null || !isChoice(value) ? own(words) : saidIn(languageIn(open, host.store.getState().settings.packLanguage, question.uid, 'options'), words);
  };
  const record = (stop: Stop, value: Exclude<AnswerValue, 'not-applicable'> | null): void => {
    place.set({ reasonOpen: false });
    if (canonicalJson(stop.part.value) === canonicalJson(value)) return;
    const reason = stop.part.answer?.reason ?? '';
    const changed = change(stop, { value, ...(reason === '' ? {} : { reason: '' }) });
    if (changed && value !== null) notice.whisper(leadingTo(`${stop.criterion.ref}:`, said(stop, value)));
  };
  return {
    answer: (value: Exclude<AnswerValue, 'not-applicable'>) => withStop((stop) => record(stop, value))(),
    /** The n-th step of the scale, or the n-th choice, counted from 1; nothing where there is no such step. */
    step: (position: number) =>
      withStop((stop) => {
        const value = stepValue(stop.criterion.question, stop.part.value, position);
        if (value !== undefined) record(stop, value);
      })(),
    /** What is typed or put together: a number, a date, a text, a table; null takes it away. */
    respond: (stop: Stop, value: Response | null) => change(stop, { value }),
    /** "Not applicable" is recorded only with its reason, which is asked for in place. */
    askReason: withStop((stop) => {
      if (stop.criterion.question.not_applicable === 'never') notice.say(text.assessment.neverNotApplicable);
      else place.set({ reasonOpen: true });
    }),
    notApplicable: (reason: string) => withStop((stop) => change(stop, { value: 'not-applicable', reason }))(),
    clear: withStop((stop) => {
      if (place.store.getState().reasonOpen) place.set({ reasonOpen: false });
      if (stop.part.value === null) return;
      const reason = stop.part.answer?.reason ?? '';
      change(stop, { value: null, ...(reason === '' ? {} : { reason: '' }) });
    }),
    evidence: (level: EvidenceLevel) =>
      withStop((stop) => {
        if (stop.part.evidence !== level) change(stop, { evidence: level });
      })(),
    /** In a reassessment: what was carried over still holds. */
    confirm: withStop((stop) => {
      const cycle = engagement.store.getState().open?.shown.profile.cycle ?? '';
      if (!stop.part.carried) return;
      if (change(stop, { confirmedIn: cycle })) notice.whisper(text.versions.confirmed(stop.criterion.ref));
    }),
    flag: withStop((stop) => change(stop, { flagged: stop.part.answer?.flagged !== true })),
    park: withStop((stop) => change(stop, { parked: stop.part.answer?.parked !== true })),
    note: (stop: Stop, note: string) => change(stop, { note }),
    evidenceReference: (stop: Stop, evidenceReference: string) => change(stop, { evidenceReference }),
  };
};
export type Answering = ReturnType<typeof answeringOf>;
