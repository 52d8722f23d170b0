import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedureNames } from '../../build/gates/procedures.ts';
import { contract } from '../../contract/contract.ts';
import { bindings, openWorld } from './bindings.ts';
import { conformanceCases } from './cases.ts';
import type { World } from './world.ts';

/** As people meet them: the command line calls in process, the desktop over a port with dialogs, the browser over HTTP without. */
const worlds = [
  ['in this process, with dialogs', 'in this process', 'desktop'],
  ['over a MessagePort, with dialogs', 'over a MessagePort', 'desktop'],
  ['over HTTP, without dialogs', 'over HTTP', 'browser'],
] as const;

describe.each(worlds)('%s', (_title, binding, kind) => {
  let opened: Awaited<ReturnType<typeof openWorld>>;
  const world = (): World => opened.world;
  beforeAll(async () => {
    opened = await openWorld(bindings[binding], kind);
  });
  afterAll(() => opened.close());

  for (const [procedure, cases] of Object.entries(conformanceCases)) {
    it.each(cases.map(({ name, run }) => [`${procedure} ${name}`, run] as const))('%s', (_name, run) => run(world()));
  }
});

it('has a good call and a malformed one for every procedure of the contract, and none for anything else', () => {
  const procedures = procedureNames(contract);
  expect(procedures.length).toBeGreaterThan(25);
  expect(Object.keys(conformanceCases).sort()).toEqual([...procedures].sort());
  for (const [procedure, cases] of Object.entries(conformanceCases)) {
    expect(cases.length, procedure).toBeGreaterThan(1);
    expect(cases.map(({ run }) => String(run)).join(), procedure).toMatch(/\bmalformed\b/);
  }
});
