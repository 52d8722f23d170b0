import { expect, it } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { digestOf } from '../../domain/digest.ts';

it('digests a value as the engine hashes its canonical text, whatever the order of its keys', () => {
  const value = { b: ['ü', 1, null], a: { y: true, x: '日誌 🙂' } };
  expect(digestOf(value)).toBe(sha256(canonicalJson(value)));
  expect(digestOf({ a: { x: '日誌 🙂', y: true }, b: ['ü', 1, null] })).toBe(digestOf(value));
  expect(digestOf({ ...value, b: [] })).not.toBe(digestOf(value));
});
