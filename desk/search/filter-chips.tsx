import { ask, type Change, type Question } from '../address.ts';
import { withoutFilter } from '../filter.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatDate } from '../words/format.ts';
import { useWords, type Words } from '../words/words.ts';
import { useValueNames } from './value-name.ts';

interface Chip {
  key: string;
  label: string;
  isExcluded?: boolean;
  /** What to change of the question to take it away. */
  without: Change;
}

/** Everything that narrows the results, each to be taken away: nothing narrows unseen. */
export function FilterChips() {
  const words = useWords();
  const { address } = useNavigation();
  const nameOf = useValueNames();
  const { question } = address;
  const chips: Chip[] = [
    ...question.filters.map(({ facet, value, isExcluded }) => ({
      key: `${facet} ${value}`,
      label: nameOf(facet, value),
      isExcluded,
      without: { filters: withoutFilter(question.filters, { facet, value }) },
    })),
    ...describeDates(question, words),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.active}>
      {chips.map(({ key, label, isExcluded, without }) => (
        <li key={key}>
          <Link to={ask(address, without)} aria-label={words.removeFilter(label)}>
            {isExcluded && <em>{words.without} </em>}
            <span dir="auto">{label}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function describeDates({ from, to, undated }: Question, words: Words): Chip[] {
  const day = (date: string) => formatDate(date, words);
  return [
    ...(from ? [{ key: 'from', label: `${words.from} ${day(from)}`, without: { from: '' } }] : []),
    ...(to ? [{ key: 'to', label: `${words.to} ${day(to)}`, without: { to: '' } }] : []),
    ...(undated
      ? [
          {
            key: 'undated',
            label: `${words.undated}: ${words.undatedChoices[undated]}`,
            without: { undated: undefined },
          },
        ]
      : []),
  ];
}
