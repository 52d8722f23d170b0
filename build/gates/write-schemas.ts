/** Writes the JSON Schemas of the pack format to assessment-packs/schema, for editors: node build/gates/write-schemas.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packSchemas, schemaFolder } from './pack-schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(root, schemaFolder), { recursive: true });
for (const [name, text] of packSchemas()) writeFileSync(join(root, schemaFolder, name), text);
console.log(`${packSchemas().size} schemas in ${schemaFolder}.`);
