import { useState } from 'react';
import { useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Field } from '../ui/field.tsx';

/** Who is typing: recorded with each change. Saved on leaving the field. */
export const AuthorField = () => {
  const { host, notice } = useStores();
  const author = useHost(({ settings }) => settings.author);
  const [typed, setTyped] = useState(author);
  const save = async (): Promise<void> => {
    const name = typed.trim();
    if (name === author) return;
    try {
      await host.updateSettings({ author: name });
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <Field label={text.home.author} hint={text.home.authorHint}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="text"
          autoComplete="name"
          maxLength={120}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void save();
          }}
        />
      )}
    </Field>
  );
};
