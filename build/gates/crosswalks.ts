import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { gateReport, type Gate } from './gate.ts';
import { packFolders } from './pack-folders.ts';
import { filesBelow } from './source-files.ts';

const folder = 'assessment-packs/crosswalks';

/** As much of a crosswalk file as this gate reads: rows from one item to another, both named by their uid. */
const crosswalk = z.looseObject({ rows: z.array(z.looseObject({ from: z.string(), to: z.string() })).min(1) });

/** Both ends of every crosswalk row are items of a pack in this repository. */
export const crosswalksGate: Gate = (root) => {
  const files = existsSync(join(root, folder)) ? filesBelow(root, folder).filter((path) => path.endsWith('.yaml')) : [];
  const uids = new Set(
    packFolders(root).flatMap(({ pack }) =>
      (pack?.content.sections ?? []).flatMap((section) => section.items.map((item) => item.uid)),
    ),
  );
  const problems: string[] = [];
  let rows = 0;
  for (const path of files) {
    const parsed = crosswalk.safeParse(parse(readFileSync(join(root, path), 'utf8'), { maxAliasCount: 0 }));
    if (!parsed.success) {
      problems.push(`${path}: is not a list of rows with 'from' and 'to'`);
      continue;
    }
    rows += parsed.data.rows.length;
    for (const end of parsed.data.rows.flatMap(({ from, to }) => [from, to])) {
      if (!uids.has(end)) problems.push(`${path}: no pack has an item ${end}`);
    }
  }
  const none = files.length === 0;
  return Promise.resolve(
    gateReport({
      gate: 'crosswalks',
      read: rows,
      unit: 'rows',
      problems,
      notes: none ? [`there is no ${folder} yet`] : [],
      mayBeEmpty: none,
    }),
  );
};
