import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../address.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';

/** A pause in typing after which the search goes on its way. */
const pauseMs = 60;
/** The id of the field, for the key that leads to it. */
export const searchFieldId = 'q';

/** The field to search in. It searches while one types, and explains what can be typed. */
export function SearchField() {
  const words = useWords();
  const { address, go } = useNavigation();
  const asked = address.question.q;
  const [typed, setTyped] = useState(asked);
  const latest = useRef(typed);
  // Another address may ask for other words: by a link, or on the browser's way back.
  useEffect(() => {
    if (asked !== latest.current.trim()) setTyped(asked);
    latest.current = asked;
  }, [asked]);
  const search = (q: string, replace: boolean) => {
    latest.current = q;
    go(ask(address, { q: q.trim() }), { replace });
  };
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const timer = setTimeout(() => search(typed, asked !== ''), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const submit = (event: Event) => {
    event.preventDefault();
    search(typed, false);
  };
  return (
    <form class="search-field" onSubmit={submit}>
      <label for={searchFieldId} class="unseen">
        {words.searchField}
      </label>
      <input
        id={searchFieldId}
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        placeholder={words.searchHint}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  );
}
