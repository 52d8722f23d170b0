import type { Settings } from '../../contract/shapes.ts';
import { useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** Light, dark, or as the computer is set. */
export const ThemeChoice = () => {
  const { host, notice } = useStores();
  const current = useHost(({ settings }) => settings.theme);
  const choose = async (theme: Settings['theme']): Promise<void> => {
    try {
      await host.updateSettings({ theme });
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <ChoiceGroup legend={text.home.theme} narrow>
      {themes.map((theme) => (
        <Choice
          key={theme}
          type="radio"
          name="theme"
          label={text.home.themes[theme]}
          checked={current === theme}
          onChange={() => void choose(theme)}
        />
      ))}
    </ChoiceGroup>
  );
};
