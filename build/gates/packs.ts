import { join } from 'node:path';
import { checkPackSet, checkReferences, checkRegister, type Register } from '../../domain/pack/check.ts';
import type { PackContent, PackItem } from '../../domain/pack/schema.ts';
import { readRegisters } from '../../engine/packs/pack-companions.ts';
import { gateReport, type Gate } from './gate.ts';
import { newestPacks, packFolders } from './pack-folders.ts';

/**
 * Every pack passes the checks of the app; the items of those that name a register are the ones it lists, all of them and under the
 * titles given there; identifiers are unique across packs; every item of another pack that is named exists, and no action waits for itself.
 */
export const packsGate: Gate = (root) => {
  const folders = packFolders(root);
  const newest = newestPacks(folders).map(({ content }) => content);
  const registers = readRegisters(join(root, 'assessment-packs'));
  const items = newest.flatMap(itemsOf);
  const problems = [
    ...folders.flatMap((folder) => folder.problems),
    ...checkPackSet(newest).map(({ where, message }) => `${where} ${message}`),
    ...newest.flatMap((pack) => checkReferences(pack, newest).map(({ where, message }) => `${pack.id} ${where} ${message}`)),
    ...againstRegisters(newest, registers),
  ];
  return Promise.resolve(
    gateReport({
      gate: 'packs',
      read: items.length,
      unit: 'items',
      problems,
      notes: [`${folders.length} packs, ${items.flatMap((item) => item.questions).length} questions`],
    }),
  );
};

const itemsOf = (pack: PackContent): readonly PackItem[] => pack.sections.flatMap((section) => section.items);

const againstRegisters = (packs: readonly PackContent[], registers: readonly Register[]): readonly string[] => {
  const named = new Set(packs.flatMap(({ register }) => register ?? []));
  const known = new Set(registers.map(({ id }) => id));
  return [
    ...[...named].filter((id) => !known.has(id)).map((id) => `there is no readable register '${id}' in assessment-packs/registers`),
    ...registers.flatMap((register) => {
      const mine = packs.filter((pack) => pack.register === register.id);
      const present = new Set(mine.flatMap(itemsOf).map(({ ref }) => ref));
      return [
        ...mine.flatMap((pack) => checkRegister(pack, register).map(({ where, message }) => `${pack.id} ${where} ${message}`)),
        ...(mine.length === 0 ? [`no pack is compared with the register '${register.id}'`] : []),
        ...register.entries.filter(({ ref }) => mine.length > 0 && !present.has(ref)).map(({ ref }) => `${register.id}: ${ref} is missing`),
      ];
    }),
  ];
};
