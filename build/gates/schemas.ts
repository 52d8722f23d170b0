import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateReport, type Gate } from './gate.ts';
import { packSchemas, schemaFolder } from './pack-schemas.ts';

/** The published schemas are those the app checks packs with: an editor that completes from them leads nobody astray. */
export const schemasGate: Gate = (root) => {
  const schemas = packSchemas();
  const problems = [...schemas].flatMap(([name, text]) => {
    const path = join(root, schemaFolder, name);
    if (!existsSync(path)) return [`${schemaFolder}/${name} is missing: node build/gates/write-schemas.ts`];
    return readFileSync(path, 'utf8') === text ? [] : [`${schemaFolder}/${name} is not what the app checks with: node build/gates/write-schemas.ts`];
  });
  return Promise.resolve(gateReport({ gate: 'schemas', read: schemas.size, unit: 'schemas', problems }));
};
