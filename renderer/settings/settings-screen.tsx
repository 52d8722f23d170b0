import type { Settings } from '../../contract/shapes.ts';
import { useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';
import { AuthorField } from './author-field.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import './settings-screen.css';

/** Settings of this computer; none of them is part of an engagement. */
export const SettingsScreen = () => {
  const { host, notice } = useStores();
  const settings = useHost((state) => state.settings);
  const info = useHost((state) => state.info);
  const update = async (changes: Partial<Settings>): Promise<void> => {
    try {
      await host.updateSettings(changes);
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <div className="page settings">
      <header className="page-head">
        <h1>{text.home.settingsTitle}</h1>
      </header>
      <div className="panel stack">
        <AuthorField />
        <LanguageChoice of="language" />
        <LanguageChoice of="packLanguage" />
        <ThemeChoice />
        <ChoiceGroup legend={text.shell.keysTitle}>
          <Choice
            type="checkbox"
            name="single-keys"
            label={text.home.singleKeys}
            hint={text.home.singleKeysHint}
            checked={settings.singleKeys}
            onChange={(singleKeys) => void update({ singleKeys })}
          />
        </ChoiceGroup>
      </div>
      <p className="small soft">
        {text.home.version(info.version)}. {text.home.offline}
      </p>
    </div>
  );
};
