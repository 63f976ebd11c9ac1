import { goTo } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { mostCounted, type StandingSearch } from './standing.ts';
import { useNews } from './use-news.ts';
import { useWatchWords } from './watch-words.ts';

/** The searches that stand, each with how many matches came since one looked last. */
export function StandingList({ searches }: { searches: readonly StandingSearch[] }) {
  const words = useWords();
  const said = useWatchWords();
  const { address } = useNavigation();
  const news = useNews(searches);
  const describe = (count: number) =>
    said.news(`${formatNumber(count, words)}${count === mostCounted ? '+' : ''}`);
  if (searches.length === 0) return <p class="note">{said.none}</p>;
  return (
    <ul class="standing">
      {searches.map(({ name, isMuted }) => {
        const count = news.get(name) ?? 0;
        const isShown = name === address.watched;
        return (
          <li key={name}>
            <Link
              to={{ ...goTo(address, 'watch'), watched: name }}
              {...(isShown && { 'aria-current': 'page' as const })}
            >
              <span dir="auto">{name}</span>
              {isMuted && <span class="note"> {said.muted}</span>}
              {count > 0 && !isShown && <span class="count"> {describe(count)}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
