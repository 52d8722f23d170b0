import { useState } from 'react';
import type { Verification } from '../../contract/shapes.ts';
import { SaidText } from '../shell/said-text.tsx';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';
import { MarkGlyph } from '../ui/glyphs.tsx';

/** The engagement file itself: a copy of it, and its checks. */
export const FilePanels = () => {
  const { client, engagement, notice } = useStores();
  const info = useHost((state) => state.info);
  const { id } = useOpen();
  const [busy, setBusy] = useState(false);
  const [verified, setVerified] = useState<Verification | null>(null);
  const run = async (act: () => Promise<void>): Promise<void> => {
    if (!(await engagement.settled())) {
      notice.say(text.reports.unsaved);
      return;
    }
    setBusy(true);
    try {
      await act();
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
    setBusy(false);
  };
  return (
    <div className="reports-cards">
      {info.dialogs ? null : (
      <section className="panel report" aria-labelledby="copy">
        <h3 id="copy">{text.reports.copyTitle}</h3>
        <p className="soft">{text.reports.copyBody}</p>
        <Button
          disabled={busy}
          onClick={() =>
            void run(async () => {
              const file = await client.engagement.copy({ engagement: id });
              download(file, file.name);
              notice.say(text.reports.copied(file.name));
            })
          }
        >
          {text.reports.copy}
        </Button>
      </section>
      )}
      <section className="panel report" aria-labelledby="verify">
        <h3 id="verify">{text.reports.verifyTitle}</h3>
        <p className="soft">{text.reports.verifyBody}</p>
        <Button
          disabled={busy}
          onClick={() => void run(async () => setVerified(await client.engagement.verify({ engagement: id })))}
        >
          {busy ? text.reports.verifying : text.reports.verify}
        </Button>
        {verified === null ? null : <Checks verified={verified} />}
      </section>
    </div>
  );
};

const Checks = ({ verified }: { readonly verified: Verification }) => (
  <div role="status">
    <p className={verified.sound ? 'verify-sound' : 'verify-unsound'}>
      <MarkGlyph mark={verified.sound ? 'check' : 'diamond'} /> {verified.sound ? text.reports.sound : text.reports.unsound}
    </p>
    <ul className="verify-checks">
      {verified.checks.map(({ check, passed, detail }) => (
        <li key={check} className={passed ? '' : 'verify-unsound'}>
          <MarkGlyph mark={passed ? 'check' : 'diamond'} />
          <span>
            <SaidText said={text.said(check)} />: {passed ? text.reports.passed : text.reports.failed}
            {detail === '' ? null : <span className="soft"> <SaidText said={text.said(detail)} /></span>}
          </span>
        </li>
      ))}
    </ul>
  </div>
);
