import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/**
 * SHA-256 of the canonical JSON of a value, 64 lower-case hex digits: what a review or an approval was about. The same in the page, the engine
 * and the tests, which have no hash function in common.
 */
export const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
