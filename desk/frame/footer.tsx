import { useState } from 'preact/hooks';
import { chosenWords, type LanguageCode, languages, speak, useWords } from '../words/words.ts';
import { readKept, writeKept } from './kept.ts';
import { overlayShown } from './shortcuts.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Shows the page in these colours. */
function showTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
}

showTheme(readKept('theme') ?? 'auto');

/** The foot of the page: language, colours, keys. */
export function Footer() {
  const words = useWords();
  const [theme, setTheme] = useState(readKept('theme') ?? 'auto');
  const choose = (next: string) => {
    writeKept('theme', next);
    showTheme(next);
    setTheme(next);
  };
  return (
    <footer class="foot">
      <label>
        {words.language}{' '}
        <select
          value={chosenWords.get()}
          onChange={({ currentTarget }) => speak(currentTarget.value as LanguageCode)}
        >
          {Object.entries(languages).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.theme}{' '}
        <select value={theme} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {themes.map((each: Theme) => (
            <option key={each} value={each}>
              {words.themes[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" onClick={() => overlayShown.set(true)}>
        {words.keys} <kbd>?</kbd>
      </button>
    </footer>
  );
}
