import { useEffect, useMemo, useState } from 'react';
import { targetOf, type CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { failureOf } from '../transport/failure.ts';

/**
 * The crosswalks the open engagement is read with; null until they are there. Asked for again when other packs are in use. The items of a
 * framework that is asked are shown in the words of its pack, in the language chosen.
 */
export const useCrosswalks = (): readonly CrosswalkInForce[] | null => {
  const { client, notice } = useStores();
  const { id: engagement, packs } = useOpen();
  const [read, setRead] = useState<readonly CrosswalkInForce[] | null>(null);
  const used = packs.map(({ content }) => `${content.id}@${content.version}`).join(' ');
  useEffect(() => {
    let gone = false;
    client.crosswalk.show({ engagement }).then(
      ({ crosswalks }) => {
        if (!gone) setRead(crosswalks);
      },
      (thrown: unknown) => notice.fail(failureOf(thrown)),
    );
    return () => {
      gone = true;
    };
  }, [client, engagement, notice, used]);
  return useMemo(
    () =>
      read?.map((crosswalk) => {
        const pack = packs.find(({ content }) => content.id === crosswalk.target.id);
        return pack === undefined ? crosswalk : { ...crosswalk, target: targetOf(pack.content, true) };
      }) ?? null,
    [read, packs],
  );
};
