import { copyFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { migrations } from '../../db/migrations/index.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { answerEntity, edit, freshFolder, openEngagement } from '../fixtures/engagement.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const names = readdirSync(fixtures).filter((name) => /^format-\d{4}\.plumb$/.test(name));

test('there is a file of every format that was ever released', () => {
  expect(names.map((name) => Number(name.slice(7, 11)))).toEqual(migrations.map(({ version }) => version));
});

test.each(names)('%s opens, shows everything that was put into it, and can be worked on', (name) => {
  using folder = freshFolder();
  const path = folder.at(name);
  copyFileSync(fixtures + name, path);
  const file = openEngagement(path);
  expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
  const { id, profile, systems, decisions, answers, records } = file.read();
  expect(id).toBe('engagement-1');
  expect(profile).toMatchObject({ client: 'Acme Medical Imaging', sector: 'Medical devices', size: 'large', roles: ['ai-provider'] });
  expect(profile.scope).toBe('Development and operation of the triage assistant.\nSite: Zürich.');
  expect(systems).toMatchObject([{ id: 'S1', name: 'Triage assistant', tier: 'high', sampled: true }]);
  expect(file.usedSystemIds()).toEqual(['S1', 'S2']);
  expect(decisions).toMatchObject([
    { item: 'item-2', decision: 'excluded', justification: 'No AI system of the client learns after release.' },
  ]);
  expect(answers).toHaveLength(name === 'format-0010.plumb' ? 10 : 11);
  for (let number = 1; number <= 8; number += 1)
    expect(file.answer(`q-${number}`, null)).toMatchObject({
      value: (number % 4) + 1,
      evidence: `E${number % 5}`,
      note: `Note ${number}: “Prüfung” 日誌 🙂`,
      updatedBy: 'Ann',
    });
  expect(file.answer('q-9', null)).toMatchObject({ value: 'not-applicable', updatedBy: 'Ben', updatedAt: '2026-11-24T09:12:00.000Z' });
  expect(file.answer('q-s1', 'S1')).toMatchObject({ value: 'cannot-determine', parked: true });
  const isFirst = name === 'format-0010.plumb';
  const isThird = name === 'format-0030.plumb';
  expect(records.risk).toMatchObject(isThird ? [{ id: 'risk-1', number: 1, title: 'Unjust triage', state: 'open' }] : []);
  expect(records.judgement).toMatchObject(isThird ? [{ id: 'item-1', grade: 'minor' }] : []);
  expect(file.usedRecordNumbers('risk')).toEqual(isThird ? [1, 2] : []);
  expect(file.keptFiles().hashes.map((hash) => String(file.keptFile(hash)))).toEqual(isThird ? ['Minutes of the meeting'] : []);
  expect([profile.drivers, systems[0]?.vendor, decisions[0]?.owner, file.answer('q-10', null)?.evidenceItems ?? []]).toEqual(
    isThird ? ['Tenders ask for it.', 'Supplier AG', 'Head of IT', ['evidence-1']] : ['', '', '', []],
  );
  expect(file.packs().map(({ content }) => `${content.id} ${content.version}`)).toEqual(isFirst ? ['small-pack 1.0.0'] : ['small-pack 1.0.0', 'second-pack 1.0.0']);
  expect(file.operations()).toHaveLength(isFirst ? 42 : isThird ? 57 : 47);
  expect(profile.industry).toBe(isFirst ? null : 'health');
  expect(systems).toMatchObject([isFirst ? { stage: 'in-use', traits: [] } : { stage: 'development', traits: ['generative'] }]);
  expect(file.answer('q-10', null)?.value ?? null).toEqual(isFirst ? null : { yes_no: 'partly' });
  expect(file.undoState.redo).toEqual([{ action: 'undone', label: 'Action changed' }]);
  file.write({ ...edit('redone', []), ...file.reversal('redo') });
  expect(file.answer('q-1', null)?.value).toBe(4);
  file.write(edit('new', [{ entity: answerEntity('q-10'), field: 'value', value: 1 }]));
  expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
  file.close();
});
