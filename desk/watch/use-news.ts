import { useEffect, useState } from 'preact/hooks';
import { readLooked } from './looked.ts';
import { listMatches, mostCounted, type StandingSearch } from './standing.ts';

/**
 * Searches whose new matches the desk counts at the same time.
 * @limit The others are counted after them.
 */
const countedAtOnce = 4;

/** How many matches of each search came since one looked last, as far as that is counted yet. */
export function useNews(searches: readonly StandingSearch[] | undefined): ReadonlyMap<string, number> {
  const [news, setNews] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (!searches) return undefined;
    const ended = new AbortController();
    countAll(
      searches,
      (name, count) => setNews((before) => new Map([...before, [name, count]])),
      ended.signal,
    ).catch(
      // A count that cannot be made is not shown.
      () => {},
    );
    return () => ended.abort();
  }, [searches]);
  return news;
}

async function countAll(
  searches: readonly StandingSearch[],
  tell: (name: string, count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const looked = readLooked();
  const waiting = [...searches];
  const work = async () => {
    for (let search = waiting.shift(); search; search = waiting.shift()) {
      const { matches } = await listMatches(
        search.name,
        { limit: mostCounted, since: looked[search.name] },
        signal,
      );
      if (!signal.aborted) tell(search.name, matches.length);
    }
  };
  await Promise.all(Array.from({ length: countedAtOnce }, work));
}
