import { describe, expect, it } from 'vitest';
import { oneTimeCode } from '../../renderer/transport/http.ts';

describe('the fragment of the address', () => {
  it('is a one-time code unless it names a screen, so that a reload on a screen does not ask for a new session', () => {
    expect(oneTimeCode('#wnc088UvIBRo_2cQnkPf')).toBe('wnc088UvIBRo_2cQnkPf');
    expect(oneTimeCode('#/results')).toBeNull();
    expect(oneTimeCode('#')).toBeNull();
    expect(oneTimeCode('')).toBeNull();
  });
});
