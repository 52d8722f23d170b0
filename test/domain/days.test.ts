import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, daysIn } from '../../domain/days.ts';
import { certificateDates } from '../../domain/readiness/journey.ts';

it('counts days as the calendar does, leap years included', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(dayNumber(to) - dayNumber(from)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }),
  );
});

it('knows how long a month is, and stops at the end of a shorter one', () => {
  expect([daysIn(2026, 2), daysIn(2028, 2), daysIn(2100, 2), daysIn(2026, 4), daysIn(2026, 12)]).toEqual([28, 29, 28, 30, 31]);
  expect(certificateDates('2027-08-31')).toMatchObject({ expires: '2030-08-31', recertificationFrom: '2030-02-28' });
});
