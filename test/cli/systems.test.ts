import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';
import { run } from './run.ts';

describe('the inventory on the command line', () => {
  let folder: Folder;
  let file: string;
  let inventory: string;
  const listed = async () => (JSON.parse((await run('systems', 'list', file, '--json')).stdout) as { systems: { id: string; name: string; stage: string; note: string }[] }).systems;
  beforeAll(async () => {
    folder = freshFolder();
    vi.stubEnv('PLUMBLINE_HOME', folder.at('home'));
    file = folder.at('client.plumb');
    await run('new', file, '--client', 'Acme');
    inventory = folder.at('inventory.csv');
    writeFileSync(inventory, 'Use case;State\nChatbot;Ramp-up\n;x\n');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    folder[Symbol.dispose]();
  });

  it('shows with --dry-run what would happen, and changes nothing', async () => {
    const { code, stdout } = await run('systems', 'import', file, inventory, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('2 rows: 1 new systems, 0 updates, 0 skipped, 1 kept out.');
    expect(stdout).toMatch(/row 3 +error +no-name/);
    expect(stdout).toContain('Nothing was changed.');
    expect((await run('systems', 'list', file)).stdout).toBe('There is no AI system on the inventory yet.\n');
  });

  it('takes a mapping from a file, and refuses one that names no column, no field, or is no JSON', async () => {
    const map = (text: string): string => {
      writeFileSync(folder.at('map.json'), text);
      return folder.at('map.json');
    };
    const refused = async (text: string) => {
      const { code, stderr } = await run('systems', 'import', file, inventory, '--map', map(text));
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('{')).toContain('is no JSON');
    expect(await refused('{"columns":[{"heading":"State","to":"phase"}]}')).toContain('is no mapping: columns.0.to');
    expect(await refused('{"columns":[{"heading":"Stage","to":"stage"}]}')).toContain('names a column there is not: “Stage”');
    expect((await run('systems', 'import', file, inventory, '--known', 'merge')).code).toBe(2);
    expect((await run('systems', 'import', file, folder.at('nothing.csv'))).stderr).toContain('There is no file');
    expect(await listed()).toEqual([]);
    const given = '{"columns":[{"heading":"Use case","to":"name"},{"heading":"State","to":"stage","values":[{"said":"Ramp-up","means":"development"}]}]}';
    expect((await run('systems', 'import', file, inventory, '--map', map(given))).code).toBe(0);
    expect(await listed()).toMatchObject([{ id: 'S1', name: 'Chatbot', stage: 'development', note: 'State: Ramp-up' }]);
  });

  it('imports two thousand systems in one go', { timeout: 120_000 }, async () => {
    writeFileSync(folder.at('big.csv'), gunzipSync(readFileSync(new URL('../fixtures/us-federal-ai-use-cases-2024.csv.gz', import.meta.url))));
    const { stdout } = await run('systems', 'import', file, folder.at('big.csv'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ applied: true, encoding: 'windows-1252', counts: { rows: 2133, added: 2133, errors: 0 } });
    expect(await listed()).toHaveLength(2134);
  });
});
