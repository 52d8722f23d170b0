import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSessions } from '../../server/sessions.ts';

function sessionsAt(clock: { at: number }) {
  return createSessions({ codeSeconds: 60, now: () => clock.at, random: randomBytes });
}

describe('one-time codes', () => {
  it('exchanges a code for a token of 32 random bytes', () => {
    const sessions = sessionsAt({ at: 0 });
    const token = sessions.exchange(sessions.issueCode());
    expect(Buffer.from(token ?? '', 'base64url')).toHaveLength(32);
    expect(sessions.allows(`Bearer ${token}`)).toBe(true);
  });

  it('lets two pages in with two codes, each with a token of its own', () => {
    const sessions = sessionsAt({ at: 0 });
    const [first, second] = [sessions.issueCode(), sessions.issueCode()];
    const tokens = [sessions.exchange(second), sessions.exchange(first)];
    expect(tokens.every((token) => sessions.allows(`Bearer ${token}`))).toBe(true);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it('ends the session of a code that somebody else presents as well', () => {
    const sessions = sessionsAt({ at: 0 });
    const code = sessions.issueCode();
    const token = sessions.exchange(code);
    expect(sessions.exchange(code)).toBeNull();
    expect(sessions.allows(`Bearer ${token}`)).toBe(false);
  });

  it('keeps the session when the code comes again after its minute, as a restored browser tab sends it', () => {
    const clock = { at: 0 };
    const sessions = sessionsAt(clock);
    const code = sessions.issueCode();
    const token = sessions.exchange(code);
    clock.at = 61_000;
    expect(sessions.exchange(code)).toBeNull();
    expect(sessions.allows(`Bearer ${token}`)).toBe(true);
  });

  it.each([
    ['a second early', 59_999, true],
    ['on the second', 60_000, false],
  ])('treats a code %s as its minute says', (_, at, let_in) => {
    const clock = { at: 0 };
    const sessions = sessionsAt(clock);
    const code = sessions.issueCode();
    clock.at = at;
    expect(sessions.exchange(code) !== null).toBe(let_in);
  });
});

describe('tokens', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer x', 'Basic dXNlcjpwYXNz', `Bearer ${'A'.repeat(43)}`, `Bearer ${'A'.repeat(100_000)}`])(
    'refuses %s, before and after somebody has a session',
    (authorization) => {
      const sessions = sessionsAt({ at: 0 });
      expect(sessions.allows(authorization)).toBe(false);
      sessions.exchange(sessions.issueCode());
      expect(sessions.allows(authorization)).toBe(false);
    },
  );

  it('refuses a token with one character more, one less, or one changed', () => {
    const sessions = sessionsAt({ at: 0 });
    const token = sessions.exchange(sessions.issueCode()) ?? '';
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    for (const wrong of [`${token}A`, token.slice(1), changed, ` ${token}`, `${token},${token}`]) {
      expect(sessions.allows(`Bearer ${wrong}`), wrong).toBe(false);
    }
  });
});
