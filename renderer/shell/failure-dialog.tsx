import { useStore } from 'zustand';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { failureWords, type FailureWords } from './failure-words.ts';
import { SaidText } from './said-text.tsx';
import './failure.css';

/** Shows a refusal until it is read. */
export const FailureDialog = () => {
  const { notice } = useStores();
  const failure = useStore(notice.store, (state) => state.failure);
  if (failure === null) return null;
  const words = failureWords(failure);
  return (
    <Dialog title={<SaidText said={words.happened} />} closeLabel={text.common.close} onClose={() => notice.fail(null)}>
      <FailureList words={words} />
    </Dialog>
  );
};

export const FailureList = ({ words }: { readonly words: FailureWords }) => (
  <dl className="failure">
    <dt>{text.common.failure.kept}</dt>
    <dd>
      <SaidText said={words.kept} />
    </dd>
    <dt>{text.common.failure.todo}</dt>
    <dd>
      <SaidText said={words.todo} />
    </dd>
  </dl>
);
