import { useState } from 'preact/hooks';
import { ask, home, readAddress, writeAddress } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { type KeptSearch, readSearches, writeSearches } from './kept-search.ts';

/** Searches that were given a name in this browser. */
export function KeptSearches() {
  const words = useWords();
  const { address } = useNavigation();
  const [searches, setSearches] = useState(readSearches);
  const [name, setName] = useState('');
  const change = (next: KeptSearch[]) => {
    writeSearches(next);
    setSearches(next);
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const kept = { name: name.trim(), search: writeAddress(ask(address, {})) };
    change([...searches.filter((each) => each.name !== kept.name), kept]);
    setName('');
  };
  return (
    <details class="kept">
      <summary>{words.saved}</summary>
      {searches.length === 0 && <p class="note">{words.noneSaved}</p>}
      <ul>
        {searches.map((each) => (
          <li key={each.name}>
            <Link to={{ ...home, ...readAddress(each.search) }} dir="auto">
              {each.name}
            </Link>
            <button
              type="button"
              class="plain"
              aria-label={words.forget(each.name)}
              onClick={() => change(searches.filter((other) => other !== each))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={keep}>
        <label>
          <span class="unseen">{words.saveAs}</span>
          <input
            value={name}
            required
            maxLength={80}
            dir="auto"
            placeholder={words.saveAs}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit">{words.save}</button>
      </form>
    </details>
  );
}
