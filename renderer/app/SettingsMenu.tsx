import { Settings as SettingsIcon } from 'lucide-react';
import type { Settings } from '../../electron/contract/settings.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { appWords } from '../words/app.words.ts';
import { useWords } from '../words/use-words.ts';

export interface SettingsMenuProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Look and language, as a menu. */
export function SettingsMenu({ settings, onChange }: SettingsMenuProps) {
  const words = useWords(appWords);
  return (
    <MenuButton icon label={words.settings} entries={settingsEntries(settings, words, onChange)} align="right">
      <SettingsIcon size={18} aria-hidden="true" />
    </MenuButton>
  );
}

/** The same entries for other menus. */
export function settingsEntries(
  { theme, language }: Settings,
  words: (typeof appWords)['vi'],
  onChange: SettingsMenuProps['onChange'],
): readonly MenuEntry[] {
  return [
    { label: words.themeSystem, checked: theme === 'system', run: () => onChange({ theme: 'system' }) },
    { label: words.themeLight, checked: theme === 'light', run: () => onChange({ theme: 'light' }) },
    { label: words.themeDark, checked: theme === 'dark', run: () => onChange({ theme: 'dark' }) },
    'line',
    { label: words.vietnamese, checked: language === 'vi', run: () => onChange({ language: 'vi' }) },
    { label: words.english, checked: language === 'en', run: () => onChange({ language: 'en' }) },
  ];
}
