import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { homedir } from 'node:os';
import { implement } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import type { EngagementView, Opened, PackTranslations } from '../contract/shapes.ts';
import { isSharedPlace, readMounts } from '../db/shared-places.ts';
import { verifyEngagement } from '../db/verify.ts';
import type { Pack } from '../domain/pack/pack.ts';
import { compareVersions } from '../domain/pack/version.ts';
import { Refusal } from '../domain/problem.ts';
import { answeredEvents, errorAnswer } from './error-answer.ts';
import { openExample } from './example/open-example.ts';
import { attachEvidence, detachEvidence, fileOfEvidence, noteEvidence } from './handlers/evidence.ts';
import { generateList, markRequests, receiveRequest } from './handlers/requests.ts';
import { declareControl, decideControl } from './handlers/controls.ts';
import { bundleFindings, compareFinding, draftFindings, listFindings, moveFinding, updateFinding } from './handlers/findings.ts';
import { setGrade, setMaturity, setReview } from './handlers/judgements.ts';
import { listAnswers, setAnswer } from './handlers/answers.ts';
import { listCoverage } from './handlers/coverage.ts';
import { crosswalksInForce, listCrosswalks } from './handlers/crosswalks.ts';
import { approveImpact, reviseImpact } from './handlers/impacts.ts';
import { listDiagnostics, listObligations } from './handlers/obligations.ts';
import { importInventory, previewInventory } from './handlers/inventory-import.ts';
import { checkFiles, checkSource, diffPacks, notSound } from './handlers/pack-checks.ts';
import { dropPack, previewUpgrade, upgradePack, usePack } from './handlers/pack-use.ts';
import { listedPack, shownPack } from './handlers/packs.ts';
import { addRecord, removeRecord, updateRecord } from './handlers/records.ts';
import { showReadiness } from './handlers/readiness.ts';
import { approveStatement, listStatement } from './handlers/statements.ts';
import { statusOf } from './handlers/status.ts';
import { addSystem, removeSystem, updateSystem } from './handlers/systems.ts';
import { compareBaselines, freezeBaseline, listBaselines, restartFrom, showState } from './handlers/versions.ts';
import type { EngineOptions } from './host.ts';
import { inventoryReader } from './inventory/inventory-reader.ts';
import { keepPack, ownPacksFolder, removePack } from './packs/own-packs.ts';
import { packChecker } from './packs/pack-checker.ts';
import type { PackLibrary } from './packs/pack-library.ts';
import type { Preferences } from './preferences.ts';
import { receiveFile } from './receive-file.ts';
import { reportsOf } from './reports.ts';
import { saveFile } from './save-file.ts';
import { stepsOf, writeSession, type Session } from './session.ts';
import { fileNameOf, wellFormed, type Workspace } from './workspace.ts';

const done = { done: true } as const;
const cancelled: Opened = { outcome: 'cancelled' };

/** Every procedure of the contract, wired to its handler. The one place where a problem becomes an answer. */
export const routerOf = (
  options: EngineOptions,
  {
    workspace,
    preferences,
    library,
    writeExample,
  }: {
    readonly workspace: Workspace;
    readonly preferences: Preferences;
    readonly library: PackLibrary;
    readonly writeExample: (path: string) => Promise<void>;
  },
) => {
  const reports = reportsOf(options);
  const check = packChecker(options);
  const readInventory = inventoryReader(options);
  const { dialogs } = options.host;
  const os = implement(contract).use(async ({ next, path }) => {
    try {
      return await next();
    } catch (error) {
      throw errorAnswer(error, path.join('.'), options.log);
    }
  });
  const writing = (key: string) => [workspace.session(key), workspace.sign()] as const;

  return os.router({
    app: {
      info: os.app.info.handler(() => ({
        version: options.appVersion,
        host: options.host.kind,
        dialogs: dialogs !== null,
        firstStart: preferences.recents().length === 0,
      })),
    },
    settings: {
      get: os.settings.get.handler(() => preferences.settings()),
      update: os.settings.update.handler(({ input }) =>
        preferences.updateSettings(Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))),
      ),
    },
    recents: {
      list: os.recents.list.handler(() => ({
        recents: preferences.recents().map(({ handle, path, client, openedAt }) => ({
          handle,
          client,
          openedAt,
          fileName: basename(path),
          folder: dirname(path).replace(homedir(), '~'),
          state: workspace.isOpen(path) ? ('open-here' as const) : existsSync(path) ? ('ready' as const) : ('missing' as const),
        })),
      })),
      forget: os.recents.forget.handler(({ input }) => {
        preferences.forget(input.handle);
        return done;
      }),
    },
    engagement: {
      create: os.engagement.create.handler(async ({ input }) => {
        const name = fileNameOf(input.profile.client);
        const path =
          dialogs === null
            ? workspace.freePath(name)
            : await dialogs.chooseWhereToSave({ name: `${name}.plumb`, kind: 'engagement' });
        return path === null ? cancelled : workspace.create(path, input.profile, input.packs);
      }),
      openExample: os.engagement.openExample.handler(() => openExample(options.dataFolder, workspace, writeExample)),
      open: os.engagement.open.handler(({ input }) => workspace.openHandle(input.handle, input.takeOver)),
      choose: os.engagement.choose.handler(async () => {
        const path = (await dialogs?.chooseEngagement()) ?? null;
        return path === null ? cancelled : workspace.openPath(path, false);
      }),
      receive: os.engagement.receive.handler(async ({ input }) =>
        receiveFile(workspace, input.file.name, new Uint8Array(await input.file.arrayBuffer())),
      ),
      load: os.engagement.load.handler(({ input }) => {
        const { file, packs } = workspace.session(input.engagement);
        const engagement = file.read();
        return {
          fileName: basename(file.path),
          access: file.access,
          place: isSharedPlace(file.path, readMounts()) ? ('shared' as const) : ('local' as const),
          engagement: {
            ...engagement,
            systems: [...engagement.systems],
            decisions: [...engagement.decisions],
            answers: [...engagement.answers],
          },
          packs: [...packs],
          upgrades: upgradesFor(packs, library),
          ...stepsOf(file),
        };
      }),
      status: os.engagement.status.handler(({ input }) => statusOf(workspace.session(input.engagement))),
      updateProfile: os.engagement.updateProfile.handler(({ input }) => {
        const [session, signature] = writing(input.engagement);
        const before = session.file.profile();
        const changes = Object.entries(input.changes)
          .flatMap(([field, value]) => (value === undefined ? [] : [{ entity: 'profile', field, value: wellFormed(value) }]))
          .filter(({ field, value }) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]));
        return writeSession(session, signature, { kind: 'edit', target: '', label: 'Change the engagement', changes });
      }),
      copy: os.engagement.copy.handler(({ input }) => {
        const { file } = workspace.session(input.engagement);
        return new File([new Uint8Array(file.serialize())], basename(file.path), { type: 'application/octet-stream' });
      }),
      workLocally: os.engagement.workLocally.handler(({ input }) => {
        const { file } = workspace.session(input.engagement);
        const path = workspace.freePath(fileNameOf(basename(file.path, '.plumb')));
        saveFile(path, file.serialize());
        return workspace.openPath(path, false);
      }),
      verify: os.engagement.verify.handler(({ input }) => {
        const { file } = workspace.session(input.engagement);
        const checks = verifyEngagement(file);
        return { sound: checks.every(({ passed }) => passed), fileName: basename(file.path), checks: [...checks] };
      }),
      close: os.engagement.close.handler(({ input }) => {
        workspace.close(input.engagement);
        return done;
      }),
    },
    answer: {
      set: os.answer.set.handler(({ input }) => setAnswer(...writing(input.engagement), input)),
      list: os.answer.list.handler(({ input }) => ({ answers: listAnswers(workspace.session(input.engagement)) })),
    },
    system: {
      add: os.system.add.handler(({ input }) => addSystem(...writing(input.engagement), input.system)),
      update: os.system.update.handler(({ input }) => updateSystem(...writing(input.engagement), input.id, input.changes)),
      remove: os.system.remove.handler(({ input }) => removeSystem(...writing(input.engagement), input.id)),
      preview: os.system.preview.handler(({ input }) => previewInventory(workspace.session(input.engagement), input, readInventory, preferences)),
      import: os.system.import.handler(({ input }) => importInventory(...writing(input.engagement), input, readInventory, preferences)),
    },
    control: {
      decide: os.control.decide.handler(({ input }) => decideControl(...writing(input.engagement), input)),
      declare: os.control.declare.handler(({ input }) => declareControl(...writing(input.engagement), input)),
    },
    record: {
      add: os.record.add.handler(({ input }) => addRecord(...writing(input.engagement), input.record)),
      update: os.record.update.handler(({ input }) => (input.record.kind === 'finding' ? updateFinding(...writing(input.engagement), input.record) : updateRecord(...writing(input.engagement), input.record))),
      remove: os.record.remove.handler(({ input }) => removeRecord(...writing(input.engagement), input)),
    },
    evidence: {
      attach: os.evidence.attach.handler(({ input }) => attachEvidence(...writing(input.engagement), input)),
      note: os.evidence.note.handler(({ input }) => noteEvidence(...writing(input.engagement), input)),
      detach: os.evidence.detach.handler(({ input }) => detachEvidence(...writing(input.engagement), input.id)),
      fetch: os.evidence.fetch.handler(({ input }) => {
        const { name, media, content } = fileOfEvidence(workspace.session(input.engagement), input.id);
        return new File([new Uint8Array(content)], name, { type: media });
      }),
      save: os.evidence.save.handler(async ({ input }) => {
        const { name, content } = fileOfEvidence(workspace.session(input.engagement), input.id);
        const path = (await dialogs?.chooseWhereToSave({ name, kind: 'any' })) ?? null;
        if (path === null) return { saved: null };
        saveFile(path, content);
        return { saved: basename(path) };
      }),
    },
    request: {
      generate: os.request.generate.handler(({ input }) => generateList(...writing(input.engagement), input)),
      mark: os.request.mark.handler(({ input }) => markRequests(...writing(input.engagement), input)),
      receive: os.request.receive.handler(({ input }) => receiveRequest(...writing(input.engagement), input)),
    },
    judgement: {
      grade: os.judgement.grade.handler(({ input }) => setGrade(...writing(input.engagement), input)),
      maturity: os.judgement.maturity.handler(({ input }) => setMaturity(...writing(input.engagement), input)),
    },
    review: {
      set: os.review.set.handler(({ input }) => setReview(...writing(input.engagement), input)),
    },
    finding: {
      list: os.finding.list.handler(({ input }) => listFindings(workspace.session(input.engagement), input.on ?? options.now().toISOString().slice(0, 10))),
      draft: os.finding.draft.handler(({ input }) => draftFindings(...writing(input.engagement), input)),
      compare: os.finding.compare.handler(({ input }) => compareFinding(workspace.session(input.engagement), input)),
      move: os.finding.move.handler(({ input }) => moveFinding(...writing(input.engagement), input)),
      bundle: os.finding.bundle.handler(({ input }) => bundleFindings(...writing(input.engagement), input)),
    },
    readiness: {
      show: os.readiness.show.handler(({ input }) => showReadiness(workspace.session(input.engagement), input.on ?? options.now().toISOString().slice(0, 10))),
    },
    statement: {
      list: os.statement.list.handler(({ input }) => listStatement(workspace.session(input.engagement))),
      approve: os.statement.approve.handler(({ input }) => approveStatement(...writing(input.engagement), input)),
    },
    impact: {
      approve: os.impact.approve.handler(({ input }) => approveImpact(...writing(input.engagement), input)),
      revise: os.impact.revise.handler(({ input }) => reviseImpact(...writing(input.engagement), input.id)),
    },
    history: {
      undo: os.history.undo.handler(({ input }) => reverse('undo', ...writing(input.engagement))),
      redo: os.history.redo.handler(({ input }) => reverse('redo', ...writing(input.engagement))),
      list: os.history.list.handler(({ input }) => {
        const { file } = workspace.session(input.engagement);
        return { actions: file.history(input), last: file.lastPosition() };
      }),
      at: os.history.at.handler(({ input }) => showState(workspace.session(input.engagement), input.at)),
    },
    baseline: {
      freeze: os.baseline.freeze.handler(({ input }) => freezeBaseline(...writing(input.engagement), input)),
      list: os.baseline.list.handler(({ input }) => ({ baselines: [...listBaselines(workspace.session(input.engagement))] })),
      compare: os.baseline.compare.handler(({ input }) => compareBaselines(workspace.session(input.engagement), input.from, input.to)),
      restart: os.baseline.restart.handler(({ input }) => restartFrom(...writing(input.engagement), input.from)),
    },
    report: {
      create: os.report.create.handler(({ input, signal }) =>
        answeredEvents(reports.create(workspace.session(input.engagement), input.kind, signal), (error) =>
          errorAnswer(error, 'report.create', options.log),
        ),
      ),
      save: os.report.save.handler(async ({ input }) => {
        const { fileName, kind, bytes } = reports.find(input.report);
        const path =
          (await dialogs?.chooseWhereToSave({ name: fileName, kind: kind === 'gap' ? 'word' : 'excel' })) ?? null;
        if (path === null) return { saved: null };
        saveFile(path, bytes);
        return { saved: basename(path) };
      }),
      fetch: os.report.fetch.handler(({ input }) => {
        const { fileName, bytes } = reports.find(input.report);
        return new File([bytes], fileName, { type: mediaTypes[fileName.endsWith('.docx') ? 'docx' : 'xlsx'] });
      }),
    },
    pack: {
      list: os.pack.list.handler(({ input }) => ({ packs: library.all().map((one) => listedPack(library, one, input.language)), leftOut: [...library.leftOut()] })),
      show: os.pack.show.handler(({ input }) => shownPack(library, library.find(input.id, input.version), input.language)),
      check: os.pack.check.handler(({ input }) => checkSource(new Map(Object.entries(input.files)), check, library)),
      diff: os.pack.diff.handler(({ input }) => diffPacks(input.before, input.after, check, library)),
      import: os.pack.import.handler(async ({ input }) => {
        const files = new Map(Object.entries(input.files));
        const parsed = await checkFiles(files, check, library);
        if (parsed.pack === null) throw notSound(parsed.problems);
        return listedPack(library, keepPack(ownPacksFolder(options.dataFolder), files, parsed.pack, library));
      }),
      remove: os.pack.remove.handler(({ input }) => {
        removePack(ownPacksFolder(options.dataFolder), input.id, input.version, library);
        return done;
      }),
      use: os.pack.use.handler(({ input }) => usePack(...writing(input.engagement), input, library)),
      drop: os.pack.drop.handler(({ input }) => dropPack(...writing(input.engagement), input.id)),
      preview: os.pack.preview.handler(({ input }) => previewUpgrade(workspace.session(input.engagement), input, library)),
      upgrade: os.pack.upgrade.handler(({ input }) => upgradePack(...writing(input.engagement), input, library)),
      texts: os.pack.texts.handler(({ input }) => textsOf(workspace.session(input.engagement), input.language)),
    },
    obligation: {
      list: os.obligation.list.handler(({ input }) =>
        listObligations(workspace.session(input.engagement), input.on ?? options.now().toISOString().slice(0, 10), input.system),
      ),
    },
    crosswalk: {
      list: os.crosswalk.list.handler(({ input }) => listCrosswalks(workspace.session(input.engagement), input.item, library)),
      show: os.crosswalk.show.handler(({ input }) => ({ crosswalks: crosswalksInForce(workspace.session(input.engagement), library) })),
    },
    coverage: {
      list: os.coverage.list.handler(({ input }) => {
        const on = input.on ?? options.now().toISOString().slice(0, 10);
        return listCoverage(workspace.session(input.engagement), { ...input, on }, library);
      }),
    },
    diagnostic: {
      list: os.diagnostic.list.handler(({ input }) => listDiagnostics(workspace.session(input.engagement))),
    },
  });
};

/** The translations of the packs in use that the file holds. */
const textsOf = ({ packs, file }: Session, language: string): PackTranslations => ({
  language,
  texts: packs.flatMap(({ content, sha256 }) => {
    const translation = content.translations?.find((one) => one.language === language);
    const texts = translation === undefined ? null : file.packTexts(translation.sha256);
    return texts === null ? [] : [{ pack: sha256, texts }];
  }),
});

/** Later versions that the app has of what an engagement uses. A library that cannot be read offers none, and stops no work. */
const upgradesFor = (packs: readonly Pack[], library: PackLibrary): EngagementView['upgrades'] =>
  packs.flatMap(({ content: { id, version } }) => {
    const [newest] = library.versions(id);
    return newest !== undefined && compareVersions(newest.version, version) > 0 ? [{ id, from: version, to: newest.version }] : [];
  });

export type Router = ReturnType<typeof routerOf>;

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const reverse = (
  kind: 'undo' | 'redo',
  session: ReturnType<Workspace['session']>,
  signature: ReturnType<Workspace['sign']>,
) => {
  const reversal = session.file.reversal(kind);
  if (reversal !== null) return writeSession(session, signature, reversal);
  throw new Refusal({
    code: kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo',
    happened: `There is nothing to ${kind}.`,
    kept: 'Nothing was changed.',
    todo: 'Go on working.',
  });
};
