import { useEngagement, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import '../shell/banner.css';

/** Says on every screen that an earlier state is shown, and leads back to the present. */
export const PastBanner = () => {
  const { engagement, notice } = useStores();
  const past = useEngagement(({ open }) => open?.past ?? null);
  if (past === null) return null;
  return (
    <section className="banner" role="status">
      <div>
        <h2>{text.versions.pastTitle(past)}</h2>
        <p>{text.versions.pastBody}</p>
      </div>
      <Button look="primary" onClick={() => void engagement.returnToPresent().catch((error: unknown) => notice.fail(failureOf(error)))}>
        {text.versions.toPresent}
      </Button>
    </section>
  );
};
