import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestStates } from '../../../domain/evidence/request.ts';
import { emptyRequest } from '../../../domain/evidence/request.ts';
import { countRequests, isOpenRequest, isOverdueRequest, markedRequest } from '../../../domain/evidence/request-state.ts';
import { coreRequests } from '../../../domain/evidence/core-requests.ts';

const days = fc.constantFrom('', '2026-10-01', '2026-10-12', '2026-11-30');
const requests = fc.record({ state: fc.constantFrom(...requestStates), dueOn: days, askedOn: days, receivedOn: days });

it('has the twenty-two things of the core list, each once', () => {
  expect(coreRequests.length).toBe(22);
  expect(new Set(coreRequests.map(({ id }) => id)).size).toBe(22);
});

it('is late from the day after, and stays open until somebody says what became of it', () => {
  const asked = { ...emptyRequest, state: 'asked', dueOn: '2026-10-12' } as const;
  expect(isOverdueRequest(asked, '2026-10-12')).toBe(false);
  expect(isOverdueRequest(asked, '2026-10-13')).toBe(true);
  expect(isOverdueRequest({ ...asked, state: 'draft' }, '2026-10-13')).toBe(false);
  fc.assert(
    fc.property(requests, days, (request, day) => {
      if (isOverdueRequest(request, day)) expect(isOpenRequest(request)).toBe(true);
    }),
  );
});

it('counts every request once among what is to be asked, waits, came or will not come', () => {
  fc.assert(
    fc.property(fc.array(requests), days, (list, day) => {
      const { total, draft, waiting, received, without, overdue } = countRequests(list, day);
      expect(total).toBe(draft + waiting + received + without + list.filter(({ state }) => state === 'withdrawn').length);
      expect(overdue).toBeLessThanOrEqual(waiting);
    }),
  );
});

it('keeps the day it was first asked, and forgets a day of receipt that no longer holds', () => {
  const asked = markedRequest({ askedOn: '', receivedOn: '' }, { state: 'asked', on: '2026-10-01', dueOn: '2026-10-12' });
  expect(asked).toEqual({ state: 'asked', askedOn: '2026-10-01', receivedOn: '', dueOn: '2026-10-12' });
  expect(markedRequest({ askedOn: '2026-10-01', receivedOn: '2026-10-09' }, { state: 'asked', on: '2026-10-14' })).toEqual({ state: 'asked', askedOn: '2026-10-01', receivedOn: '' });
  expect(markedRequest({ askedOn: '2026-10-01', receivedOn: '' }, { state: 'received', on: '2026-10-09' })).toEqual({ state: 'received', receivedOn: '2026-10-09' });
  expect(markedRequest({ askedOn: '2026-10-01', receivedOn: '2026-10-09' }, { state: 'refused', on: '2026-10-14' })).toEqual({ state: 'refused', receivedOn: '' });
});
