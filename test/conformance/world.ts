/** What a conformance case works with, and the expectations all cases share. No test runner: the gate of procedures loads the cases too. */
import { deepStrictEqual, fail, strictEqual } from 'node:assert/strict';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/contract.ts';
import { emptyProfile, type Profile } from '../../domain/engagement/engagement.ts';
import { problem, type ProblemCode } from '../../domain/problem.ts';
import type { ReportProgress } from '../../contract/shapes.ts';

export type Client = ContractRouterClient<Contract>;

/** One engine behind one binding. Cases share it, so each makes the engagement it needs. */
export interface World {
  readonly client: Client;
  readonly kind: 'desktop' | 'browser';
  /** What the dialogs of the host answer: a path, or null for a person who cancels. Without dialogs nobody asks. */
  readonly dialogs: { open: string | null; save: string | null };
  /** A path of its own each time, where dialogs may save. */
  readonly freshPath: (name: string) => string;
  /** A workbook of a small engagement, rendered once. */
  readonly report: () => Promise<Finished>;
}
export type Finished = Extract<ReportProgress, { type: 'finished' }>;

export interface ConformanceCase {
  /** A sentence with a consequence. */
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
}
export type Cases = Readonly<Record<string, readonly ConformanceCase[]>>;

export const profileOf = (client: string): Profile => ({ ...emptyProfile, client, roles: ['ai-provider'] });

/** A new engagement; its key and where its file is (null when the host chose the place). */
export const created = async (world: World, client = 'Acme Medical Imaging'): Promise<{ engagement: string; handle: string; path: string }> => {
  const path = world.freshPath('engagement.plumb');
  world.dialogs.save = path;
  const opened = await world.client.engagement.create({ profile: profileOf(client) });
  if (opened.outcome !== 'opened') return fail('the engagement was not created');
  return { engagement: opened.engagement, handle: opened.handle, path };
};

/** The call is answered with a REFUSED error that carries `code` and three whole sentences. */
export const refused = async (code: ProblemCode, call: () => Promise<unknown>): Promise<void> => {
  const error = await thrownBy(call);
  strictEqual(error.code, 'REFUSED');
  strictEqual(error.status, 409);
  const told = problem.parse(error.data);
  strictEqual(told.code, code);
  for (const sentence of [told.happened, told.kept, told.todo]) {
    if (!/[.!?]$/.test(sentence)) fail(`“${sentence}” is no whole sentence`);
  }
};

/** The call is answered with BAD_REQUEST and a list of what is wrong where. */
export const malformed = async (call: () => Promise<unknown>): Promise<void> => {
  const error = await thrownBy(call);
  strictEqual(error.code, 'BAD_REQUEST');
  const { issues } = error.data as { readonly issues?: readonly { readonly message: string }[] };
  if (issues === undefined || issues.length === 0) fail('the error does not say what is wrong');
};

/** What the engagement says, without the packs: to compare before and after. */
export const contentOf = async ({ client }: World, engagement: string): Promise<object> => {
  const { packs, ...view } = await client.engagement.load({ engagement });
  return { ...view, packs: packs.map(({ sha256 }) => sha256) };
};

/** Whatever `work` does, the engagement says the same afterwards. */
export const unchanged = async (world: World, engagement: string, work: () => Promise<void>): Promise<void> => {
  const before = await contentOf(world, engagement);
  await work();
  deepStrictEqual(await contentOf(world, engagement), before);
};

/** Something of the wrong type, where only the other side of a wire can find out. */
export const wrong = (value: unknown): never => value as never;

interface ThrownError {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly data?: unknown;
}

const thrownBy = async (call: () => Promise<unknown>): Promise<ThrownError> => {
  try {
    await call();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return error;
    throw error;
  }
  return fail('the call was answered as if nothing were wrong');
};
