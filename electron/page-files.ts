/** Which engagements a page has open, learnt from the answers that pass through its port. */
import type { RPCHandlerOptions } from '@orpc/server/message-port';
import { opened } from '../contract/shapes.ts';

export interface PageFiles {
  /** Handle of the file by id of the open engagement. */
  readonly handleByEngagement: ReadonlyMap<string, string>;
  /** Goes into the handler of the page's port. */
  readonly interceptors: NonNullable<RPCHandlerOptions<Record<never, never>>['clientInterceptors']>;
}

/** `onChange` is called after an engagement was opened or closed, or a setting changed: the menu shows both. */
export function watchPageFiles(onChange: () => void): PageFiles {
  const handleByEngagement = new Map<string, string>();
  return {
    handleByEngagement,
    interceptors: [
      async (call) => {
        const output = await call.next();
        if (call.path[0] === 'settings' && call.path[1] === 'update') onChange();
        if (call.path[0] !== 'engagement') return output;
        const answered = opened.safeParse(output);
        if (answered.success && answered.data.outcome === 'opened') {
          handleByEngagement.set(answered.data.engagement, answered.data.handle);
          onChange();
        }
        if (call.path[1] === 'close') {
          const engagement = engagementOf(call.input);
          if (engagement !== null && handleByEngagement.delete(engagement)) onChange();
        }
        return output;
      },
    ],
  };
}

function engagementOf(input: unknown): string | null {
  return typeof input === 'object' && input !== null && 'engagement' in input && typeof input.engagement === 'string'
    ? input.engagement
    : null;
}
