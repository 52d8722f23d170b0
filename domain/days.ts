/** Days since 1 March of the year 0 of a day (ISO 8601), by the Gregorian calendar: for differences between days, without a clock. */
export const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + date - 1;
};

/** @param month 1 to 12. */
export const daysIn = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
