import { useState } from 'preact/hooks';
import type { FacetName } from '../../functions/article/facets.ts';
import { ask } from '../address.ts';
import { withFilter, withoutFilter } from '../filter.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { useValueNames } from './value-name.ts';

/** One value of a facet, and how many matches have it. */
export interface FacetCount {
  value: string;
  name: string;
  count: number;
}

const shownAtFirst = 6;

/** The values of a facet, the most frequent first: each can be required or excluded. */
export function FacetGroup({ facet, counts }: { facet: FacetName; counts: readonly FacetCount[] }) {
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? counts : counts.slice(0, shownAtFirst);
  return (
    <section class="facet">
      <h3>{words.facets[facet] ?? facet}</h3>
      <ul>
        {shown.map((each) => (
          <FacetValue key={each.value} facet={facet} {...each} />
        ))}
      </ul>
      {counts.length > shownAtFirst && (
        <button type="button" class="plain" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words.fewer : `${formatNumber(counts.length - shownAtFirst, words)} ${words.more}`}
          <span class="unseen"> {words.facets[facet] ?? facet}</span>
        </button>
      )}
    </section>
  );
}

function FacetValue({ facet, value, name, count }: FacetCount & { facet: FacetName }) {
  const words = useWords();
  const { address } = useNavigation();
  const nameOf = useValueNames();
  const { filters } = address.question;
  const isActive = filters.some((each) => each.facet === facet && each.value === value && !each.isExcluded);
  const shown = nameOf(facet, value, name);
  const to = (isExcluded: boolean) =>
    ask(address, { filters: withFilter(filters, { facet, value, isExcluded }) });
  const off = ask(address, { filters: withoutFilter(filters, { facet, value }) });
  return (
    <li>
      <Link class="value" to={isActive ? off : to(false)} {...(isActive && { 'aria-current': 'true' })}>
        <span dir="auto">{shown}</span> <span class="count">{formatNumber(count, words)}</span>
      </Link>
      <Link class="exclude" to={to(true)} aria-label={words.exclude(shown)} title={words.exclude(shown)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h9" />
        </svg>
      </Link>
    </li>
  );
}
