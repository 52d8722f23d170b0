import { attached } from '../../contract/evidence-shapes.ts';
import { evidenceFileLimits } from '../../domain/evidence/evidence.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';

/** Keeps files: each as a new piece, or the first with the piece named. Says what was taken out of pictures. */
export const useTakeIn = () => {
  const { engagement, notice } = useStores();
  return async (files: readonly File[], id?: string): Promise<string | null> => {
    let last: string | null = null;
    for (const file of id === undefined ? files : files.slice(0, 1)) {
      if (file.size > evidenceFileLimits.file) {
        notice.say(text.evidence.tooLarge(file.name));
        continue;
      }
      const written = await engagement.change({ type: 'evidence-attach', file, id: id ?? null });
      const kept = attached.safeParse(written).data;
      if (kept === undefined) continue;
      const { removed, uncleaned, sameAs } = kept;
      const said = removed.length > 0 ? text.evidence.keptClean(file.name, removed.map((kind) => text.evidence.pictureData[kind]).join(', ')) : uncleaned ? text.evidence.keptUnclean(file.name) : text.evidence.kept(file.name);
      notice.say(sameAs.length === 0 ? said : `${said} ${text.evidence.sameAs(sameAs.join(', '))}`);
      last = kept.id;
    }
    return last;
  };
};
