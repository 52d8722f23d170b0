import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { created, malformed, refused, unchanged, wrong, type Cases, type World } from '../world.ts';

const reason = 'The only exception is a system that was retired in March.';

/** An engagement in which 5.2 has a core document that does not exist, and what was noted there. */
const withGap = async (world: World): Promise<string> => {
  const { engagement } = await created(world);
  await world.client.answer.set({ engagement, question: '5.2-1', system: null, change: { value: 1, evidence: 'E3', note: 'There is no policy, only an announcement.', evidenceReference: 'Intranet, 3 March' } });
  return engagement;
};
const findingsOf = async ({ client }: World, engagement: string) => (await client.engagement.load({ engagement })).engagement.records.finding;
const itemOf = async ({ client }: World, engagement: string, ref: string) => (await client.engagement.status({ engagement })).items.find((item) => item.ref === ref);

export const findingCases: Cases = {
  'judgement.grade': [
    {
      name: 'puts a grade in place of the proposed one and keeps both in sight, until it is taken back',
      run: async (world) => {
        const engagement = await withGap(world);
        await world.client.judgement.grade({ engagement, item: '5.2', grade: 'minor', reason });
        const overruled = await itemOf(world, engagement, '5.2');
        deepStrictEqual([overruled?.grade, overruled?.proposed, overruled?.overruled], ['minor', 'major', { grade: 'minor', reason }]);
        await world.client.judgement.grade({ engagement, item: '5.2', grade: null });
        const back = await itemOf(world, engagement, '5.2');
        deepStrictEqual([back?.grade, back?.overruled], ['major', null]);
      },
    },
    {
      name: 'refuses a thin reason, an excluded control, what is neither requirement nor control, and a grade there is not',
      run: async (world) => {
        const engagement = await withGap(world);
        await world.client.control.decide({ engagement, item: 'A.10.4', decision: 'excluded', justification: 'The risk assessment of 3 March found no customers who get AI systems from it.' });
        await unchanged(world, engagement, async () => {
          const { grade } = world.client.judgement;
          await refused('judgement-reason-required', () => grade({ engagement, item: '5.2', grade: 'minor', reason: 'Not so bad.' }));
          await refused('grade-refused', () => grade({ engagement, item: 'A.10.4', grade: 'minor', reason }));
          await refused('item-unknown', () => grade({ engagement, item: '99.9', grade: 'minor', reason }));
          await malformed(() => grade({ engagement, item: '5.2', grade: wrong('excluded'), reason }));
        });
      },
    },
  ],
  'judgement.maturity': [
    {
      name: 'puts a maturity in place of the derived one',
      run: async (world) => {
        const engagement = await withGap(world);
        strictEqual((await itemOf(world, engagement, '5.2'))?.maturity, 0);
        await world.client.judgement.maturity({ engagement, item: '5.2', maturity: 1, reason });
        strictEqual((await itemOf(world, engagement, '5.2'))?.maturity, 1);
      },
    },
    {
      name: 'refuses a thin reason and a level there is not',
      run: async (world) => {
        const engagement = await withGap(world);
        await unchanged(world, engagement, async () => {
          await refused('judgement-reason-required', () => world.client.judgement.maturity({ engagement, item: '5.2', maturity: 2, reason: ' ' }));
          await malformed(() => world.client.judgement.maturity({ engagement, item: '5.2', maturity: 6, reason }));
        });
      },
    },
  ],
  'review.set': [
    {
      name: 'is bound to what was reviewed: a later edit shows, and marks for the workshop do not',
      run: async (world) => {
        const engagement = await withGap(world);
        const state = async () => (await itemOf(world, engagement, '5.2'))?.review.state;
        await world.client.review.set({ engagement, item: '5.2', state: 'reviewed' });
        strictEqual(await state(), 'reviewed');
        await world.client.answer.set({ engagement, question: '5.2-1', system: null, change: { flagged: true } });
        strictEqual(await state(), 'reviewed');
        await world.client.answer.set({ engagement, question: '5.2-1', system: null, change: { note: 'A draft was found.' } });
        strictEqual(await state(), 'changed');
        await world.client.history.undo({ engagement });
        strictEqual(await state(), 'reviewed');
      },
    },
    {
      name: 'locks what is reviewed as it stands; answers, decision and grade are then refused until it is unlocked',
      run: async (world) => {
        const engagement = await withGap(world);
        const { client } = world;
        await unchanged(world, engagement, async () => {
          await refused('review-missing', () => client.review.set({ engagement, item: '5.2', state: 'locked' }));
          await refused('item-unknown', () => client.review.set({ engagement, item: '99.9', state: 'reviewed' }));
          await malformed(() => client.review.set({ engagement, item: '5.2', state: wrong('approved') }));
        });
        for (const item of ['5.2', 'A.2.2']) {
          await client.review.set({ engagement, item, state: 'reviewed' });
          await client.review.set({ engagement, item, state: 'locked' });
        }
        await unchanged(world, engagement, async () => {
          await refused('item-locked', () => client.answer.set({ engagement, question: '5.2-1', system: null, change: { value: 4 } }));
          await refused('item-locked', () => client.judgement.grade({ engagement, item: '5.2', grade: 'minor', reason }));
          await refused('item-locked', () => client.judgement.maturity({ engagement, item: '5.2', maturity: 2, reason }));
          await refused('item-locked', () => client.control.decide({ engagement, item: 'A.2.2', decision: 'applicable', justification: '' }));
        });
        await client.review.set({ engagement, item: '5.2', state: 'open' });
        await client.answer.set({ engagement, question: '5.2-1', system: null, change: { value: 4 } });
      },
    },
  ],
  'finding.list': [
    {
      name: 'says what is overdue on a day, what is missing to move on, and what the register leaves open',
      run: async (world) => {
        const engagement = await withGap(world);
        deepStrictEqual((await world.client.finding.list({ engagement })).withoutFinding, ['5.2']);
        const { ids } = await world.client.finding.draft({ engagement, item: '5.2' });
        await world.client.record.update({ engagement, record: { kind: 'finding', id: ids[0] ?? '', changes: { dueOn: '2026-12-31' } } });
        const listed = await world.client.finding.list({ engagement, on: '2027-01-01' });
        deepStrictEqual([listed.unreviewedMajors, listed.withoutFinding], [['5.2'], []]);
        deepStrictEqual(
          listed.findings.map(({ label, ref, overdue, outdated, next }) => ({ label, ref, overdue, outdated, next })),
          [{ label: 'F1', ref: '5.2', overdue: true, outdated: false, next: [{ to: 'confirmed', missing: [] }, { to: 'withdrawn', missing: ['reason'] }] }],
        );
        ok(listed.grading.includes('accredited certification body'));
        strictEqual((await world.client.finding.list({ engagement, on: '2026-12-31' })).findings[0]?.overdue, false);
      },
    },
    {
      name: 'refuses a day there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await malformed(() => world.client.finding.list({ engagement, on: '2026-02-30' }));
      },
    },
  ],
  'finding.draft': [
    {
      name: 'drafts from the answers once: again, or over what a person wrote, it changes nothing',
      run: async (world) => {
        const engagement = await withGap(world);
        const { ids } = await world.client.finding.draft({ engagement });
        strictEqual(ids.length, 1);
        const [drafted] = await findingsOf(world, engagement);
        deepStrictEqual([drafted?.grade, drafted?.state, drafted?.source], ['major', 'draft', 'assessment']);
        ok(drafted?.statement.includes('There is no policy, only an announcement.') === true && drafted.evidence.includes('Intranet, 3 March'));
        await world.client.record.update({ engagement, record: { kind: 'finding', id: 'F1', changes: { statement: 'No AI policy exists.' } } });
        await unchanged(world, engagement, async () => {
          deepStrictEqual((await world.client.finding.draft({ engagement })).ids, []);
        });
      },
    },
    {
      name: 'speaks the language asked for as far as the pack does',
      run: async (world) => {
        const engagement = await withGap(world);
        await world.client.finding.draft({ engagement, item: '5.2', language: 'de' });
        const [drafted] = await findingsOf(world, engagement);
        ok(drafted?.statement.includes('Organisation: nicht erfüllt.'));
      },
    },
    {
      name: 'refuses an item that has a finding, one without a gap, one there is not and a language there is not',
      run: async (world) => {
        const engagement = await withGap(world);
        await world.client.finding.draft({ engagement, item: '5.2' });
        await unchanged(world, engagement, async () => {
          await refused('finding-exists', () => world.client.finding.draft({ engagement, item: '5.2' }));
          await refused('finding-nothing', () => world.client.finding.draft({ engagement, item: '4.1' }));
          await refused('item-unknown', () => world.client.finding.draft({ engagement, item: '99.9' }));
          await malformed(() => world.client.finding.draft({ engagement, language: wrong('la') }));
        });
      },
    },
  ],
  'finding.compare': [
    {
      name: 'shows what a new draft would say after the answers changed, and touches nothing',
      run: async (world) => {
        const engagement = await withGap(world);
        await world.client.finding.draft({ engagement });
        await world.client.answer.set({ engagement, question: '5.2-1', system: null, change: { note: 'A draft policy was found on 5 May.' } });
        strictEqual((await world.client.finding.list({ engagement })).findings[0]?.outdated, true);
        await unchanged(world, engagement, async () => {
          const { draft } = await world.client.finding.compare({ engagement, id: 'F1' });
          ok(draft?.statement.includes('A draft policy was found on 5 May.'));
        });
        await world.client.answer.set({ engagement, question: '5.2-1', system: null, change: { value: 4 } });
        strictEqual((await world.client.finding.compare({ engagement, id: 'F1' })).draft, null);
      },
    },
    {
      name: 'refuses a finding there is not, and no name at all',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('record-unknown', () => world.client.finding.compare({ engagement, id: 'F1' }));
        await malformed(() => world.client.finding.compare({ engagement, id: '' }));
      },
    },
  ],
  'finding.move': [
    {
      name: 'leads a nonconformity to closure by verification only, and opens it again with a reason',
      run: async (world) => {
        const engagement = await withGap(world);
        const { client } = world;
        await client.finding.draft({ engagement });
        const move = (to: Parameters<typeof client.finding.move>[0]['to'], why = '') => client.finding.move({ engagement, id: 'F1', to, reason: why });
        const change = (changes: object) => client.record.update({ engagement, record: { kind: 'finding', id: 'F1', changes: wrong(changes) } });
        await unchanged(world, engagement, async () => {
          await refused('finding-move-refused', () => move('closed'));
          await malformed(() => change({ state: 'closed' }));
        });
        await move('confirmed');
        await refused('finding-incomplete', () => move('in-correction'));
        await change({ owner: 'Chief Operating Officer', dueOn: '2027-03-31' });
        await move('in-correction');
        await refused('finding-incomplete', () => move('corrected'));
        await change({ correction: 'Announcement withdrawn.', cause: 'Nobody was asked to write it.', correctiveAction: 'Policy owner named.' });
        await move('corrected');
        await refused('finding-incomplete', () => move('verified'));
        await change({ verification: 'Policy v1.0 seen, approved on 2 March.', verifiedBy: 'Lead assessor', verifiedOn: '2027-03-20' });
        await move('verified');
        await move('closed');
        await refused('finding-closed', () => change({ statement: 'Nothing was found.' }));
        await refused('finding-incomplete', () => move('in-correction'));
        await move('in-correction', 'The policy was withdrawn in May.');
        const [finding] = await findingsOf(world, engagement);
        deepStrictEqual([finding?.state, finding?.verifiedOn, finding?.moveReason], ['in-correction', '', 'The policy was withdrawn in May.']);
      },
    },
    {
      name: 'refuses a grade without its reason, a finding and a state there are not',
      run: async (world) => {
        const engagement = await withGap(world);
        await world.client.finding.draft({ engagement });
        await world.client.record.update({ engagement, record: { kind: 'finding', id: 'F1', changes: { grade: 'minor' } } });
        await unchanged(world, engagement, async () => {
          await refused('finding-incomplete', () => world.client.finding.move({ engagement, id: 'F1', to: 'confirmed' }));
          await refused('record-unknown', () => world.client.finding.move({ engagement, id: 'F9', to: 'confirmed' }));
          await malformed(() => world.client.finding.move({ engagement, id: 'F1', to: wrong('done') }));
        });
      },
    },
  ],
  'finding.bundle': [
    {
      name: 'bundles three minors of one family as one major, which keeps them',
      run: async (world) => {
        const { engagement } = await created(world);
        for (const item of ['6.1.1', '6.1.2', '6.1.3']) {
          await world.client.record.add({ engagement, record: { kind: 'finding', fields: { item: `iso42001-${item}`, title: `Shortfall in ${item}`, grade: 'minor' } } });
        }
        const { id } = await world.client.finding.bundle({ engagement, findings: ['F1', 'F2', 'F3'] });
        const findings = await findingsOf(world, engagement);
        deepStrictEqual(findings.map(({ grade, bundledIn }) => [grade, bundledIn]), [['minor', id], ['minor', id], ['minor', id], ['major', '']]);
        await refused('bundle-unknown', () => world.client.finding.bundle({ engagement, findings: ['F1', 'F2', 'F3'] }));
      },
    },
    {
      name: 'refuses findings that nothing binds together, and fewer than three',
      run: async (world) => {
        const { engagement } = await created(world);
        for (const item of ['4.1', '5.2', '7.1']) {
          await world.client.record.add({ engagement, record: { kind: 'finding', fields: { item: `iso42001-${item}`, title: `Shortfall in ${item}`, grade: 'minor' } } });
        }
        await unchanged(world, engagement, async () => {
          await refused('bundle-unknown', () => world.client.finding.bundle({ engagement, findings: ['F1', 'F2', 'F3'] }));
          await malformed(() => world.client.finding.bundle({ engagement, findings: ['F1', 'F2'] }));
        });
      },
    },
  ],
};
