import { noRecords } from '../../../domain/record/record.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey, emptyAnswer, type Answer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { emptyProfile, type Profile } from '../../../domain/engagement/engagement.ts';
import { bindingsOf, classifySystem, reasonInWords, type BindingStatus } from '../../../domain/pack/classify.ts';
import type { ClassificationRule, Obligation } from '../../../domain/pack/obligation.ts';
import type { PackQuestion } from '../../../domain/pack/question.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { systemOf } from '../../support/criterion-packs.ts';
import { askedAs, askedOn, itemWith, packWith } from './random-packs.ts';

const choices = (uid: string, ids: readonly string[]): PackQuestion =>
  askedOn(uid, { scale: 'multiple-choice', options: ids.map((id) => ({ id, label: id })) }, { level: 'system', binding: 'guidance' });
const duty = (change: Partial<Obligation> = {}): Obligation => ({
  article: 'Art 9',
  duty: true,
  bearers: ['provider'],
  classes: ['high-risk'],
  dates: [{ classes: ['high-risk'], formal: '2026-08-02', in_practice: '2027-12-02' }],
  because: 'Providers of high-risk systems manage risk.',
  confidence: 'high',
  status_date: '2026-10-14',
  ...change,
});
const rules: readonly ClassificationRule[] = [
  { uid: 'r-provider', concludes: { role: 'provider' }, when: { answer: 'role', includes: ['provider'] }, because: 'It is supplied under its own name.' },
  { uid: 'r-high', concludes: { class: 'high-risk' }, when: { answer: 'area', includes: ['credit'] }, because: 'It scores the credit of persons.' },
  { uid: 'r-earlier', concludes: { class: 'earlier' }, when: { answer: 'since', before: '2026-01-01' }, because: 'It was there before.' },
  { uid: 'r-out', concludes: { scope: 'out' }, when: { answer: 'area', includes: ['military'] }, because: 'Military use is outside the Act.' },
];
const packOf = (obligation: Obligation, level: PackQuestion['level'] = 'organisation') =>
  packWith([itemWith('c', [choices('role', ['provider', 'deployer']), choices('area', ['credit', 'military', 'none']), askedOn('since', { scale: 'date' }, { level: 'system', binding: 'guidance' })]), itemWith('d', [askedAs('d-q', { level })], { obligation })], {
    kind: 'obligations',
    classification: [...rules],
  });

const binding = (given: Readonly<Record<string, AnswerValue>>, { obligation = duty(), day = '2027-12-02', profile = {} }: { obligation?: Obligation; day?: string; profile?: Partial<Profile> } = {}) => {
  const answers = new Map(Object.entries(given).map(([question, value]): [string, Answer] => [answerKey(question, 'S1'), { ...emptyAnswer(question, 'S1'), value }]));
  const input = { pack: packOf(obligation), profile: { ...emptyProfile, client: 'Acme', ...profile }, system: systemOf(1, 'high'), answers };
  const [found] = bindingsOf(input, day);
  if (found === undefined) throw new Error('no obligation');
  return { ...found, classification: classifySystem(input) };
};
const bound: Readonly<Record<string, AnswerValue>> = { role: { choices: ['provider'] }, area: { choices: ['credit'] } };

describe('what binds, in a role, for a system, on a day', () => {
  it.each<[string, Readonly<Record<string, AnswerValue>>, string, BindingStatus]>([
    ['from the day it bites', bound, '2027-12-02', 'binds'],
    ['later, on the day before, whatever the formal date', bound, '2027-12-01', 'later'],
    ['not in another role', { ...bound, role: { choices: ['deployer'] } }, '2030-01-01', 'not-bound'],
    ['not in another class', { ...bound, area: { choices: ['none'] } }, '2030-01-01', 'not-bound'],
    ['not outside the scope of the law', { ...bound, area: { choices: ['credit', 'military'] } }, '2030-01-01', 'not-bound'],
    ['open while the role is not known', { area: { choices: ['credit'] } }, '2030-01-01', 'open'],
    ['open while the class cannot be determined', { ...bound, area: 'cannot-determine' }, '2030-01-01', 'open'],
    ['not, whatever is open, once the role rules it out', { role: { choices: ['deployer'] } }, '2030-01-01', 'not-bound'],
  ])('%s', (_name, given, day, status) => {
    const found = binding(given, { day });
    expect(found.status).toBe(status);
    expect(found.because.length).toBeGreaterThan(0);
    for (const reason of found.because) expect(reasonInWords(reason, (id) => id)).toMatch(/\.$/);
    expect(found.missing.length > 0).toBe(status === 'open');
  });

  it('gives the reasons of the role, the class and the duty, and both dates', () => {
    const found = binding(bound);
    expect(found.because.map((reason) => reasonInWords(reason, (id) => id))).toEqual([
      'Providers of high-risk systems manage risk.',
      'It is supplied under its own name.',
      'It scores the credit of persons.',
    ]);
    expect([found.formal, found.inPractice]).toEqual(['2026-08-02', '2027-12-02']);
  });

  it('names the questions that would decide, and no others, while it is open', () => {
    expect(binding({ role: { choices: ['provider'] } }).missing).toEqual(['area']);
    expect(binding({ area: { choices: ['credit'] } }).missing).toEqual(['role']);
    expect(binding({}).missing.toSorted()).toEqual(['area', 'role']);
    expect(binding(bound).missing).toEqual([]);
  });

  it('says in which other roles and classes a duty binds', () => {
    expect(binding({ ...bound, role: { choices: ['deployer'] } }).because).toEqual([{ type: 'other-role', bearers: ['provider'] }]);
    expect(binding({ ...bound, area: { choices: ['none'] } }).because).toEqual([{ type: 'other-class', classes: ['high-risk'] }]);
  });

  it('takes the date of the class that holds, not of one that might', () => {
    const obligation = duty({
      classes: ['high-risk', 'earlier'],
      dates: [
        { classes: ['high-risk'], formal: '2027-12-02' },
        { classes: ['earlier'], formal: '2025-02-02' },
      ],
    });
    expect(binding(bound, { obligation, day: '2026-01-01' })).toMatchObject({ status: 'later', formal: '2027-12-02' });
  });

  it('says what limits a narrower duty', () => {
    const obligation = duty({ applies_if: { size: ['large'] }, narrows: 'It binds large organisations only.' });
    expect(binding(bound, { obligation, profile: { size: 'small' } })).toMatchObject({ status: 'not-bound', because: [{ type: 'stated', text: 'It binds large organisations only.' }] });
    expect(binding(bound, { obligation, profile: { size: 'large' } }).status).toBe('binds');
  });

  it('names a relief only to whom it is given', () => {
    const obligation = duty({ relief: { for: ['small', 'micro'], text: 'A simplified form may be used.' } });
    expect(binding(bound, { obligation, profile: { size: 'small' } }).relief).toBe('A simplified form may be used.');
    expect(binding(bound, { obligation, profile: { size: 'medium' } }).relief).toBeNull();
    const midCap = duty({ relief: { for: ['small-mid-cap'], text: 'Proportionality.' } });
    expect(binding(bound, { obligation: midCap, profile: { size: 'small-mid-cap' } }).relief).toBe('Proportionality.');
    expect(binding(bound, { obligation: midCap, profile: { size: 'large' } }).relief).toBeNull();
  });

  it('binds nobody by a reference', () => {
    expect(binding(bound, { obligation: duty({ duty: false }) }).status).toBe('reference');
  });

  it('never stops binding as days go by, and never binds before its date', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        if (binding(bound, { day: early }).status === 'binds') expect(binding(bound, { day: late }).status).toBe('binds');
        expect(binding(bound, { day: early }).status === 'binds').toBe(early >= '2027-12-02');
      }),
    );
  });

  it('never says “not bound” for want of an answer', () => {
    const answer = (ids: readonly string[]) => fc.option(fc.subarray([...ids], { minLength: 1 }).map((picked): AnswerValue => ({ choices: picked })), { nil: null });
    fc.assert(
      fc.property(answer(['provider', 'deployer']), answer(['credit', 'none']), (role, area) => {
        const given = { ...(role === null ? {} : { role }), ...(area === null ? {} : { area }) };
        const { status } = binding(given);
        const ruledOut = (value: AnswerValue | null, needed: string) => typeof value === 'object' && value !== null && 'choices' in value && !value.choices.includes(needed);
        if (status === 'not-bound') expect(ruledOut(role, 'provider') || ruledOut(area, 'credit')).toBe(true);
        if (role === null || area === null) expect(status).not.toBe('binds');
      }),
    );
  });
});

describe('what need not be asked', () => {
  const asked = (given: Readonly<Record<string, AnswerValue>>, level: PackQuestion['level'] = 'organisation', outside = false) => {
    const pack = { sha256: '', content: packOf(duty(), level) };
    const systems = [systemOf(1, 'high'), { ...systemOf(2, 'high'), sampled: !outside }];
    const answers = Object.entries(given).map(([key, value]) => {
      const [question = '', system = 'S1'] = key.split(' ');
      return { ...emptyAnswer(question, system), value };
    });
    const engagement = { id: 'e', profile: { ...emptyProfile, client: 'Acme' }, systems, decisions: [], answers, records: noRecords };
    const criterion = assess([pack], engagement).companions.flatMap(({ items }) => items).find(({ item }) => item.uid === 'd')?.criteria[0];
    return criterion?.parts.map(({ system, hidden }) => `${system?.id ?? 'organisation'} ${hidden ? 'not asked' : 'asked'}`);
  };

  it('is a duty that does not bind an AI system, in that system', () => {
    expect(asked({ 'role S1': { choices: ['deployer'] } }, 'system')).toEqual(['S1 not asked', 'S2 asked']);
    expect(asked({ 'role S1': { choices: ['provider'] }, 'area S1': { choices: ['credit'] } }, 'system'), 'binding, or not known yet').toEqual(['S1 asked', 'S2 asked']);
  });

  it('is a duty of the organisation that does not bind for any of its AI systems', () => {
    expect(asked({})).toEqual(['organisation asked']);
    expect(asked({ 'role S1': { choices: ['deployer'] } }), 'S2 may still be bound').toEqual(['organisation asked']);
    expect(asked({ 'role S1': { choices: ['deployer'] }, 'role S2': { choices: ['deployer'] } })).toEqual(['organisation not asked']);
    expect(asked({ 'area S1': { choices: ['military'] }, 'area S2': { choices: ['none'] } })).toEqual(['organisation not asked']);
    expect(asked({ 'role S1': { choices: ['deployer'] } }, 'organisation', true), 'one outside the sample may be bound as well').toEqual(['organisation asked']);
  });
});
