import { chooseTheme, THEMES, useTheme } from '../theme.ts';
import { useWords } from '../words/use-words.ts';
import { QuietSelect } from './quiet-select.tsx';
import { SITE_WORDS } from './site-words.ts';

export function ThemeChoice() {
  const theme = useTheme();
  const say = useWords(SITE_WORDS);
  return (
    <QuietSelect
      label={say('colours')}
      value={theme}
      options={THEMES.map((value) => ({ value, label: say(value) }))}
      onChoose={chooseTheme}
    />
  );
}
