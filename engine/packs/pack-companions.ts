/** What lies beside the packs: crosswalks between them and the registers their items are compared with. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Register } from '../../domain/pack/check.ts';
import { longText, plainText, shortText } from '../../domain/pack/texts.ts';
import { readYaml } from './read-yaml.ts';

/** Every `crosswalks/<id>/<version>.yaml`, with its text. */
export const crosswalkFiles = (folder: string): readonly { readonly name: string; readonly text: string }[] => {
  const root = join(folder, 'crosswalks');
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: id }) =>
      readdirSync(join(root, id))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => ({ name: `crosswalks/${id}/${file}`, text: readFileSync(join(root, id, file), 'utf8') })),
    );
};

const registerFile = z.strictObject({
  about: longText,
  entries: z.array(z.strictObject({ ref: plainText(20), title: shortText })).min(1).max(1_000),
});

/** `registers/<id>.yaml`: public references and short titles. One that cannot be read is left out; the gate reports it. */
export const readRegisters = (folder: string): readonly Register[] => {
  const root = join(folder, 'registers');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { value } = readYaml(file, readFileSync(join(root, file), 'utf8'), registerFile);
      return value === null ? [] : [{ id: file.replace(/\.yaml$/, ''), entries: value.entries }];
    });
};
