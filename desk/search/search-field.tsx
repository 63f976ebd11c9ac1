import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../address.ts';
import type { Suggestion } from '../api/api.ts';
import { withFilter } from '../filter.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { SearchHelp } from './search-help.tsx';
import { SuggestionList, suggestionsId } from './suggestion-list.tsx';
import { useSuggestions, withoutLastWord } from './use-suggestions.ts';

/** A pause in typing after which the search goes on its way: long enough for a paste, shorter than between two letters. */
const pauseMs = 25;
/** The id of the field, for the key that leads to it. */
export const searchFieldId = 'q';

/** What is typed, and asked after a short pause: the address follows what is typed, and the field the address. */
function useTyped() {
  const { address, go } = useNavigation();
  const asked = address.question.q;
  const [typed, setTyped] = useState(asked);
  const latest = useRef(asked);
  const search = (q: string, replace: boolean) => {
    latest.current = q.trim();
    go(ask(address, { q: q.trim() }), { replace });
  };
  useEffect(() => {
    // Another address may ask for other words: by a link, or on the browser's way back.
    if (asked !== latest.current) setTyped(asked);
    latest.current = asked;
  }, [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const timer = setTimeout(() => search(typed, asked !== ''), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, setTyped, search };
}

/** A field with a list below it. Its types know the browser's own `list` only, which cannot show counts. */
function asCombobox(hasList: boolean, chosen: number): object {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': hasList,
    ...(hasList && { 'aria-controls': suggestionsId }),
    ...(hasList && chosen >= 0 && { 'aria-activedescendant': `${suggestionsId}-${chosen}` }),
  };
}

/** The field to search in. It searches while one types, completes names and topics, and explains what can be typed. */
export function SearchField() {
  const words = useWords();
  const { address, go } = useNavigation();
  const { typed, setTyped, search } = useTyped();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const suggestions = useSuggestions(typed, isOpen);
  useEffect(() => setChosen(-1), [suggestions]);
  const choose = ({ facet, value }: Suggestion) => {
    const rest = withoutLastWord(typed);
    setTyped(rest);
    const filters = withFilter(address.question.filters, { facet, value, isExcluded: false });
    go(ask(address, { q: rest, filters }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const suggestion = suggestions[chosen];
    if (suggestion) choose(suggestion);
    else search(typed, false);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || suggestions.length === 0) return;
    event.preventDefault();
    setChosen(Math.max(-1, Math.min(suggestions.length - 1, chosen + step)));
  };
  const hasList = isOpen && suggestions.length > 0;
  return (
    <form class="search-field" onSubmit={submit}>
      <label for={searchFieldId} class="unseen">
        {words.searchField}
      </label>
      <input
        id={searchFieldId}
        type="search"
        {...asCombobox(hasList, chosen)}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        placeholder={words.searchHint}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setIsOpen(true);
        }}
        onKeyDown={press}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
      />
      {isOpen && (
        <div class="below">
          {hasList && <SuggestionList suggestions={suggestions} chosen={chosen} onChoose={choose} />}
          {typed === '' && <SearchHelp />}
        </div>
      )}
    </form>
  );
}
