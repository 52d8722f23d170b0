import { useState } from 'react';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { download } from '../ui/download.ts';

/** Writes the list for the client: where the person says, or into the downloads. */
export const useRequestList = () => {
  const { client, engagement, notice } = useStores();
  const { dialogs } = useHost(({ info }) => info);
  const { id } = useOpen();
  const [busy, setBusy] = useState(false);
  const write = async (): Promise<void> => {
    if (!(await engagement.settled())) {
      notice.say(text.reports.unsaved);
      return;
    }
    setBusy(true);
    try {
      for await (const event of await client.report.create({ engagement: id, kind: 'requests' })) {
        if (event.type !== 'finished') continue;
        if (dialogs) {
          const { saved } = await client.report.save({ report: event.report });
          if (saved !== null) notice.say(text.reports.saved(saved));
        } else {
          download(await client.report.fetch({ report: event.report }), event.fileName);
          notice.say(text.reports.saved(event.fileName));
        }
      }
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
    setBusy(false);
  };
  return { busy, write };
};
