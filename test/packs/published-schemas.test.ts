/** The published schemas, as an editor uses them: with a validator that is not the app's own. */
import { Ajv } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { classification } from '../../domain/pack/obligation.ts';
import { diagnostics } from '../../domain/pack/diagnostic.ts';

const at = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
const schemas = at('assessment-packs/schema');
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validators = new Map(
  readdirSync(schemas).map((name) => [name.replace('.schema.json', ''), ajv.compile(JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object)]),
);
const errorsOf = (schema: string, value: unknown): readonly string[] => {
  const validate = validators.get(schema);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

/** Every file of the packs that come with the app and of the guide's example, with the schema the guide names for it. */
const files = ['assessment-packs', 'docs/pack-example'].flatMap((root) =>
  readdirSync(at(root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('registers'))
    .map((name) => ({ name: `${root}/${name}`, schema: schemaOf(name) })),
);
function schemaOf(name: string): string {
  if (name.startsWith('crosswalks')) return 'crosswalk';
  if (name.includes('locales/')) return name.endsWith('/pack.yaml') ? 'locale-pack' : 'locale';
  return name.includes('sections/') ? 'section' : (/(pack|classification|diagnostics)\.yaml$/.exec(name)?.[1] ?? name);
}

describe('the published schemas', () => {
  it('take every file of the packs of the app and of the example', () => {
    expect(files.length).toBeGreaterThan(90);
    expect(files.flatMap(({ name, schema }) => errorsOf(schema, parse(readFileSync(at(name), 'utf8'))).map((error) => `${name}: ${error}`))).toEqual([]);
  });

  it('mark a misspelt key, a scale there is not, a text too long and a missing anchor while they are typed', () => {
    const [item] = (parse(readFileSync(at('docs/pack-example/sections/contracts.yaml'), 'utf8')) as { items: { questions: Record<string, unknown>[] }[] }).items;
    const [question] = item?.questions ?? [];
    if (question === undefined) throw new Error('the example asks nothing');
    const section = (changed: Record<string, unknown>) => ({ uid: 's', ref: 'S', title: 'S', intent: 'To ask.', items: [{ ...item, questions: [{ ...question, ...changed }] }] });
    expect(errorsOf('section', section({}))).toEqual([]);
    for (const changed of [{ guidence: 'x' }, { scale: 'feeling' }, { ask: 'x'.repeat(2_001) }, { anchors: { fully: 'All.' } }]) {
      expect(errorsOf('section', section(changed)).length, JSON.stringify(changed).slice(0, 60)).toBeGreaterThan(0);
    }
  });
});

it('the snippets of the pack author’s guide are what the app takes', () => {
  const guide = readFileSync(at('docs/pack-authors-guide.md'), 'utf8');
  const snippets = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map((found) => parse(found[1] ?? '') as object);
  expect(snippets).toHaveLength(2);
  for (const snippet of snippets) expect(('rules' in snippet ? classification : diagnostics).safeParse(snippet).error?.issues ?? []).toEqual([]);
});
