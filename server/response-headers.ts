/** Headers of every reply, whatever it carries. No cookie and no CORS header is ever among them. */
import { contentSecurityPolicy } from '../contract/launch.ts';

export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;
