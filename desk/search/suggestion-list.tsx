import type { Suggestion } from '../api/api.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { useValueNames } from './value-name.ts';

/** The id of the list, for the field that it completes. */
export const suggestionsId = 'suggestions';

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  /** The one that Enter would choose. */
  chosen: number;
  onChoose(suggestion: Suggestion): void;
}

/** Names and topics to choose from; the focus stays in the field. */
export function SuggestionList({ suggestions, chosen, onChoose }: SuggestionListProps) {
  const words = useWords();
  const nameOf = useValueNames();
  return (
    <div id={suggestionsId} role="listbox" aria-label={words.suggestions}>
      {suggestions.map((suggestion, place) => {
        const { facet, value, name, count } = suggestion;
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the chosen one
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={`${facet} ${value}`}
            id={`${suggestionsId}-${place}`}
            role="option"
            aria-selected={place === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
          >
            <span dir="auto">{nameOf(facet, value, name)}</span>{' '}
            <small>
              {words.facets[facet] ?? facet} · {formatNumber(count, words)}
            </small>
          </div>
        );
      })}
    </div>
  );
}
