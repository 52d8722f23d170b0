/**
 * One-time codes and session tokens. A code is in an address and so may be seen (in a process list, over a shoulder): it
 * works once and for a minute. The token is only ever in the reply to the page and in its requests.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

export interface Sessions {
  /** A new code, valid once and for `codeSeconds`. */
  readonly issueCode: () => string;
  /**
   * The token for a code, or null when the code is unknown, used or old. A code presented twice means that two parties
   * had it, so the session of the first is ended as well.
   */
  readonly exchange: (code: string) => string | null;
  /** Whether an `Authorization` header carries the token of a session. */
  readonly allows: (authorization: string | undefined) => boolean;
}

export interface SessionsOptions {
  readonly codeSeconds: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** Secure random bytes. */
  readonly random: (bytes: number) => Buffer;
}

interface IssuedCode {
  readonly digest: Buffer;
  readonly expiresAt: number;
  /** Digest of the token it was exchanged for. */
  spentOn: Buffer | null;
}

const secretBytes = 32;

export function createSessions(options: SessionsOptions): Sessions {
  let codes: readonly IssuedCode[] = [];
  let tokens: readonly Buffer[] = [];
  const secret = () => options.random(secretBytes).toString('base64url');

  return {
    issueCode: () => {
      const code = secret();
      codes = [
        ...codes.filter((issued) => issued.expiresAt > options.now()),
        { digest: digestOf(code), expiresAt: options.now() + options.codeSeconds * 1000, spentOn: null },
      ];
      return code;
    },
    exchange: (code) => {
      codes = codes.filter((issued) => issued.expiresAt > options.now());
      const issued = matching(codes, digestOf(code), (candidate) => candidate.digest);
      if (issued === undefined) return null;
      const { spentOn } = issued;
      if (spentOn !== null) {
        tokens = tokens.filter((token) => !token.equals(spentOn));
        return null;
      }
      const token = secret();
      issued.spentOn = digestOf(token);
      tokens = [...tokens, issued.spentOn];
      return token;
    },
    allows: (authorization) => {
      const token = /^Bearer ([A-Za-z0-9_-]+)$/.exec(authorization ?? '')?.[1] ?? '';
      return matching(tokens, digestOf(token), (candidate) => candidate) !== undefined;
    },
  };
}

/** Digests have one length, so that they can be compared in constant time whatever was sent. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Looks at every candidate, found or not: the time taken says nothing of which one matched. */
function matching<T>(candidates: readonly T[], wanted: Buffer, digest: (candidate: T) => Buffer): T | undefined {
  return candidates.filter((candidate) => timingSafeEqual(digest(candidate), wanted))[0];
}
