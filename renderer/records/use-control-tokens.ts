import { useMemo } from 'react';
import { recordLabel } from '../../domain/record/record.ts';
import { useOpen } from '../store/stores.ts';
import type { Token } from './token-field.tsx';

/** Every control that can be named: those of the packs in use, and the client's own. */
export const useControlTokens = (): readonly Token[] => {
  const { packs, shown } = useOpen();
  const own = shown.records['own-control'];
  return useMemo(
    () => [
      ...packs
        .filter(({ content }) => content.kind === 'controls')
        .flatMap(({ content }) => content.sections.flatMap(({ items }) => items.map(({ uid, ref, title }) => ({ id: uid, label: `${ref} ${title}` })))),
      ...own.map((control) => ({ id: control.id, label: `${recordLabel('own-control', control)} ${control.title}` })),
    ],
    [packs, own],
  );
};
