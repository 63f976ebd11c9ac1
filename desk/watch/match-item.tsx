import type { FacetName } from '../../functions/article/facets.ts';
import { ResultItem } from '../search/result-item.tsx';
import { useValueNames } from '../search/value-name.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import type { Match } from './standing.ts';
import { useWatchWords } from './watch-words.ts';

/** A match: its article with the words that held, when it was found, and why. */
export function MatchItem({ match, isNew }: { match: Match; isNew: boolean }) {
  const words = useWords();
  const said = useWatchWords();
  const nameOf = useValueNames();
  const { article, snippet, why, at } = match;
  const reasons = [
    ...why.words,
    ...why.filters.map(
      ({ facet, value, name }) =>
        `${words.facets[facet] ?? facet}: ${nameOf(facet as FacetName, value, name)}`,
    ),
  ];
  const found = (
    <p class="about because">
      {isNew && <strong>{said.isNew}</strong>}
      <time dateTime={at}>{said.matchedAt(formatDate(at, words))}</time>
      {reasons.length > 0 && (
        <span dir="auto">
          {said.because} {reasons.join(', ')}
        </span>
      )}
    </p>
  );
  if (!article) {
    return (
      <li class="result">
        <p class="note">{said.gone}</p>
        {found}
      </li>
    );
  }
  return <ResultItem article={{ ...article, ...(snippet && { snippet }) }}>{found}</ResultItem>;
}
