import { appLanguages } from '../../contract/shapes.ts';
import { useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';

export interface LanguageChoiceProps {
  /** The app itself, or what is asked: the two are chosen apart. */
  readonly of: 'language' | 'packLanguage';
}

/** A choice of languages, each named in itself. */
export const LanguageChoice = ({ of }: LanguageChoiceProps) => {
  const { host, engagement, notice } = useStores();
  const current = useHost(({ settings }) => settings[of]);
  const choose = async (language: (typeof appLanguages)[number]): Promise<void> => {
    try {
      await host.updateSettings({ [of]: language });
      if (of === 'packLanguage') await engagement.translate();
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <ChoiceGroup legend={text.home[of]} {...(of === 'packLanguage' ? { hint: text.home.packLanguageHint } : {})} narrow>
      {appLanguages.map((language) => (
        <Choice
          key={language}
          type="radio"
          name={of}
          label={text.packs.ownNames[language] ?? language}
          checked={current === language}
          onChange={() => void choose(language)}
        />
      ))}
    </ChoiceGroup>
  );
};
