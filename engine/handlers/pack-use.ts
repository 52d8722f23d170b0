import type { UpgradePreview, Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import type { Embedded } from '../../db/queries/packs.ts';
import { entityName } from '../../domain/log/operation.ts';
import { carryOver, type CarryOver } from '../../domain/pack/carry-over.ts';
import { checkPackSet } from '../../domain/pack/check.ts';
import { comparePacks, type PackComparison } from '../../domain/pack/compare.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { compareVersions } from '../../domain/pack/version.ts';
import { Refusal } from '../../domain/problem.ts';
import type { LibraryPack, PackLibrary } from '../packs/pack-library.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { differenceOf, named, namesOf } from './pack-difference.ts';

interface Named {
  readonly id: string;
  readonly version?: string | undefined;
}

/** Packs with their translations, and the crosswalks between any of them: what a file takes in. */
export const embeddedOf = (packs: readonly LibraryPack[], library: PackLibrary, besides: readonly string[] = []): readonly Embedded[] => [
  ...packs.map(({ pack, texts }): Embedded => ({ type: 'pack', pack, texts })),
  ...library.crosswalks([...packs.map(({ pack }) => pack.content.id), ...besides]).map((crosswalk): Embedded => ({ type: 'crosswalk', crosswalk })),
];

/** Asks the questions of one more pack. Throws `pack-unknown`, `pack-in-use`. */
export const usePack = (session: Session, signature: Signature, { id, version }: Named, library: PackLibrary): Written => {
  const found = library.find(id, version);
  const inUse = session.packs.find(({ content }) => content.id === id);
  if (inUse !== undefined) {
    throw refuse(
      'pack-in-use',
      `The pack “${inUse.content.title}” is in use already, in version ${inUse.content.version}.`,
      inUse.content.version === found.pack.content.version ? 'Go on working with it.' : 'Move to the other version with an upgrade, which shows first what it would do.',
    );
  }
  const clash = checkPackSet([...session.packs.map(({ content }) => content), found.pack.content])[0];
  if (clash !== undefined) throw refuse('pack-invalid', `The pack cannot be used beside the others: “${clash.where}” ${clash.message}.`, 'Mend the pack, or use it in an engagement of its own.');
  return write(session, signature, `Ask ${found.pack.content.title}`, found, library, []);
};

/** Stops asking a pack's questions. Throws `pack-unknown`; refuses to leave an engagement with nothing to ask. */
export const dropPack = (session: Session, signature: Signature, id: string): Written => {
  const pack = packInUse(session, id);
  if (session.packs.length === 1) throw refuse('pack-in-use', 'This is the only pack of the engagement.', 'Use another pack before this one is taken out.');
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: `Stop asking ${pack.content.title}`,
    changes: [{ entity: entityName({ kind: 'pack', id }), field: 'use', value: '' }],
  });
};

interface Plan {
  readonly before: Pack;
  readonly after: LibraryPack;
  readonly comparison: PackComparison;
  readonly carry: CarryOver;
}

const planOf = (session: Session, { id, version }: Named, library: PackLibrary): Plan => {
  const before = packInUse(session, id);
  const after = library.find(id, version);
  if (after.pack.sha256 === before.sha256) {
    throw refuse('pack-in-use', `The engagement uses version ${before.content.version} of “${before.content.title}” already.`, 'There is nothing to upgrade.');
  }
  const comparison = comparePacks(before.content, after.pack.content);
  const engagement = session.file.read();
  return { before, after, comparison, carry: carryOver(before.content, after.pack.content, comparison, engagement) };
};

/** What moving to another version would do; changes nothing. Throws `pack-unknown`, `pack-in-use`. */
export const previewUpgrade = (session: Session, wanted: Named, library: PackLibrary): UpgradePreview => {
  const { before, after, comparison, carry } = planOf(session, wanted, library);
  const { content, sha256 } = after.pack;
  const [old, current] = [namesOf(before.content), namesOf(content)];
  const questions = new Set(before.content.sections.flatMap(({ items }) => items.flatMap((item) => item.questions.map(({ uid }) => uid))));
  const still = new Set(content.sections.flatMap(({ items }) => items.flatMap((item) => item.questions.map(({ uid }) => uid))));
  const given = session.file.read().answers.filter(({ question, value, note }) => questions.has(question) && (value !== null || note !== ''));
  const handedOn = new Set(carry.attention.filter(({ reason, to }) => reason !== 'removed' && reason !== 'decision' && to.length > 0).flatMap(({ from }) => from));
  return {
    ...differenceOf(before.content, content, comparison),
    title: content.title,
    releaseNotes: content.release_notes,
    sha256,
    answers: {
      kept: given.filter(({ question }) => still.has(question)).length,
      carried: given.filter(({ question }) => !still.has(question) && handedOn.has(question)).length,
      leftBehind: given.filter(({ question }) => !still.has(question) && !handedOn.has(question)).length,
    },
    attention: carry.attention.map(({ reason, from, to, system, carried }) => ({ reason, from: named(old, from), to: named(current, to), system, carried })),
  };
};

/** Moves to another version in one step. With `sha256`, only to exactly the version that was looked at. */
export const upgradePack = (session: Session, signature: Signature, wanted: Named & { readonly sha256?: string | undefined }, library: PackLibrary): Written => {
  const { before, after, carry } = planOf(session, wanted, library);
  const { content, sha256 } = after.pack;
  if (wanted.sha256 !== undefined && wanted.sha256 !== sha256) {
    throw refuse('pack-invalid', `The pack “${content.title}” ${content.version} is not the one that was looked at.`, 'Look at what the upgrade would do once more.');
  }
  const others = session.packs.filter(({ content: other }) => other.id !== content.id).map((pack) => pack.content);
  const clash = checkPackSet([...others, content])[0];
  if (clash !== undefined) throw refuse('pack-invalid', `The pack cannot be used beside the others: “${clash.where}” ${clash.message}.`, 'Upgrade the other packs first.');
  const direction = compareVersions(content.version, before.content.version) < 0 ? 'Go back' : 'Move';
  return write(
    session,
    signature,
    `${direction} ${content.id} from ${before.content.version} to ${content.version}`,
    after,
    library,
    carry.fields.map(({ entity, field, value }): Change => ({ entity: entityName(entity), field, value })),
  );
};

const write = (session: Session, signature: Signature, label: string, found: LibraryPack, library: PackLibrary, changes: readonly Change[]): Written => {
  const embed = embeddedOf([found], library, session.packs.map(({ content }) => content.id));
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label,
    changes: [
      ...embed.map((one): Change => {
        const { content, sha256 } = one.type === 'pack' ? one.pack : one.crosswalk;
        return { entity: entityName({ kind: 'pack', id: content.id }), field: 'use', value: sha256 };
      }),
      ...changes,
    ],
    embed,
  });
};

const packInUse = (session: Session, id: string): Pack => {
  const pack = session.packs.find(({ content }) => content.id === id);
  if (pack !== undefined) return pack;
  throw refuse('pack-unknown', `The engagement does not use a pack “${id}”.`, `In use are: ${session.packs.map(({ content }) => content.id).join(', ')}.`);
};

const refuse = (code: 'pack-in-use' | 'pack-unknown' | 'pack-invalid', happened: string, todo: string) =>
  new Refusal({ code, happened, kept: 'Nothing was changed.', todo });
