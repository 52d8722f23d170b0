import { useCallback, useEffect, useRef, useState } from 'react';
import type { PackChecked, PackLeftOut, PackListed } from '../../contract/shapes.ts';
import { SaidText } from '../shell/said-text.tsx';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { PackCard, TitlesNote } from './pack-card.tsx';
import { PackContents } from './pack-contents.tsx';
import { PackProblems } from './pack-problems.tsx';
import { UpgradeDialog } from './upgrade-dialog.tsx';
import './packs-screen.css';

/** What the engagement asks, what else there is, and a consultancy's own packs. */
export const PacksScreen = () => {
  const { client, engagement, notice } = useStores();
  const { packs, upgrades, readOnly } = useOpen();
  const language = useHost(({ settings }) => settings.packLanguage);
  const [{ packs: library, leftOut }, setLibrary] = useState<Library>({ packs: [], leftOut: [] });
  const [reading, setReading] = useState<string | null>(null);
  const [upgrading, setUpgrading] = useState<{ readonly id: string; readonly version: string } | null>(null);
  const refresh = useCallback(async (): Promise<void> => {
    try {
      setLibrary(await client.pack.list({ language }));
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  }, [client, language, notice]);
  useEffect(() => void refresh(), [refresh]);

  const closeUpgrade = useCallback(() => setUpgrading(null), []);
  const closeReading = useCallback(() => setReading(null), []);
  const remove = async ({ id, version }: Pick<PackListed, 'id' | 'version'>): Promise<void> => {
    try {
      await client.pack.remove({ id, version });
      notice.say(text.packs.removed(id, version));
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
    await refresh();
  };

  const used = new Set(packs.map(({ content }) => content.id));
  const others = library.filter(({ id, newest }) => newest && !used.has(id));
  return (
    <div className="page packs">
      <header className="page-head">
        <h1>{text.packs.title}</h1>
        <p>{text.packs.lead}</p>
        <TitlesNote packs={[...packs.map(({ content }) => content), ...others]} />
      </header>
      <section aria-labelledby="packs-used" className="stack">
        <h2 id="packs-used">{text.packs.inUse}</h2>
        <ul className="packs-list">
          {packs.map(({ content }) => {
            const upgrade = upgrades.find(({ id }) => id === content.id);
            return (
              <PackCard key={content.id} pack={content}>
                {upgrade === undefined ? null : (
                  <Button
                    look="primary"
                    disabled={readOnly}
                    aria-label={text.packs.upgradeNamed(content.title, upgrade.to)}
                    onClick={() => setUpgrading({ id: content.id, version: upgrade.to })}
                  >
                    {text.packs.upgrade(upgrade.to)}
                  </Button>
                )}
                <Button
                  look="quiet"
                  disabled={readOnly || packs.length === 1}
                  aria-label={text.packs.dropNamed(content.title)}
                  title={text.packs.dropHint}
                  onClick={() => void engagement.change({ type: 'pack-drop', id: content.id })}
                >
                  {text.packs.drop}
                </Button>
              </PackCard>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="packs-more" className="stack">
        <h2 id="packs-more">{text.packs.available}</h2>
        {others.length === 0 ? <p className="soft">{text.packs.noneAvailable}</p> : null}
        <ul className="packs-list">
          {others.map((pack) => (
            <PackCard key={pack.id} pack={pack}>
              <Button look="quiet" aria-label={text.packs.readNamed(pack.title)} onClick={() => setReading(pack.id)}>
                {text.packs.read}
              </Button>
              {pack.origin === 'own' ? (
                <Button look="quiet" aria-label={text.packs.removeNamed(pack.title)} title={text.packs.removeHint} onClick={() => void remove(pack)}>
                  {text.packs.remove}
                </Button>
              ) : null}
              <Button
                disabled={readOnly}
                aria-label={text.packs.useNamed(pack.title)}
                onClick={() => void engagement.change({ type: 'pack-use', id: pack.id })}
              >
                {text.packs.use}
              </Button>
            </PackCard>
          ))}
        </ul>
      </section>
      <LeftOut packs={leftOut} onRemove={remove} />
      <ImportPanel onImported={refresh} />
      {reading === null ? null : <PackContents id={reading} onClose={closeReading} />}
      {upgrading === null ? null : <UpgradeDialog {...upgrading} onClose={closeUpgrade} />}
    </div>
  );
};

interface Library {
  readonly packs: readonly PackListed[];
  readonly leftOut: readonly PackLeftOut[];
}

/** Own packs that cannot be used now, with the reason and the way out. */
const LeftOut = ({ packs, onRemove }: { readonly packs: readonly PackLeftOut[]; readonly onRemove: (pack: PackLeftOut) => Promise<void> }) =>
  packs.length === 0 ? null : (
    <section aria-labelledby="packs-left-out" className="stack">
      <h2 id="packs-left-out">{text.packs.leftOut}</h2>
      <ul className="packs-list">
        {packs.map((pack) => (
          <li key={`${pack.id} ${pack.version}`} className="panel pack-card">
            <div>
              <h3>
                {pack.id} {pack.version}
              </h3>
              <p>
                <SaidText said={text.said(pack.why)} />
              </p>
              <p className="small soft">{text.packs.leftOutHint}</p>
            </div>
            <div className="row">
              <Button look="quiet" aria-label={text.packs.removeNamed(`${pack.id} ${pack.version}`)} onClick={() => void onRemove(pack)}>
                {text.packs.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );

/** Characters of one file, as the contract takes them. */
const largestFile = 4_000_000;

const ImportPanel = ({ onImported }: { readonly onImported: () => Promise<void> }) => {
  const { client, notice } = useStores();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<PackChecked['problems']>([]);
  const folder = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: FileList | null): Promise<void> => {
    const texts = [...(chosen ?? [])].filter(({ name, size }) => /\.(?:ya?ml|json)$/i.test(name) && size <= largestFile);
    if (chosen === null || chosen.length === 0) return;
    setBusy(true);
    try {
      const files = Object.fromEntries(await Promise.all(texts.map(async (one) => [nameIn(one), await one.text()] as const)));
      const checked = await client.pack.check({ files });
      setProblems(checked.problems);
      if (checked.sound) {
        const imported = await client.pack.import({ files });
        notice.say(text.packs.imported(imported.title, imported.version));
        await onImported();
      }
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
    setBusy(false);
  };
  const input = (ref: typeof folder, wholeFolder: boolean) => (
    <input
      ref={ref}
      className="visually-hidden"
      type="file"
      tabIndex={-1}
      aria-hidden="true"
      {...(wholeFolder ? { webkitdirectory: '' } : { accept: '.yaml,.yml,.json' })}
      onChange={(event) => {
        const { files } = event.target;
        void take(files).then(() => {
          if (ref.current !== null) ref.current.value = '';
        });
      }}
    />
  );
  return (
    <section className="panel stack" aria-labelledby="packs-import">
      <h2 id="packs-import">{text.packs.importTitle}</h2>
      <p className="soft">{text.packs.importBody}</p>
      <div className="row">
        <Button disabled={busy} onClick={() => folder.current?.click()}>
          {text.packs.importFolder}
        </Button>
        <Button disabled={busy} onClick={() => file.current?.click()}>
          {text.packs.importFile}
        </Button>
        {input(folder, true)}
        {input(file, false)}
      </div>
      {problems.length === 0 ? null : <PackProblems problems={problems} onClose={() => setProblems([])} />}
    </section>
  );
};

/** The name of a file within the folder that was chosen. */
const nameIn = (file: File): string => file.webkitRelativePath.split('/').slice(1).join('/') || file.name;
