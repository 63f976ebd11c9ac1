import type { SearchId, SearchMatch } from '../article/standing-search.ts';
import type { EventBus } from '../follow/events/announcer.ts';
import type { AnnouncedEvent } from '../follow/events/event-schemas.ts';
import type { Follower } from '../follow/follower.ts';
import type { Outcome, ServedOutcome, ServedRow } from '../follow/outcome.ts';
import { type FoundMatch, findMatches } from './find-matches.ts';
import { HeldSearches, type SearchPorts } from './held-searches.ts';
import { matchEvent } from './match-event.ts';
import type { SearchTable } from './search-table.ts';

/** Where searches are read, matches kept and announced. */
export interface WatchPorts extends SearchPorts {
  /**
   * Keeps a match, unless the search was told of the article before, or of this `rev` of it where it is told of changes;
   * gives it as it is kept, or undefined. Done again, it gives the same.
   */
  keepMatch(id: SearchId, match: SearchMatch, isToldOfChanges: boolean): Promise<SearchMatch | undefined>;
  /** Absent where nothing is announced. */
  bus?: EventBus | undefined;
  /** Told how many matches could not be announced. */
  tellFailed(events: number): void;
}

/**
 * Matches that are kept at the same time.
 * @limit The others are kept after them.
 */
const keptAtOnce = 25;

/** Holds what is served against the searches that stand. Where there are none, it reads that every five seconds, and no more. */
export function watcher(ports: WatchPorts): Follower {
  const searches = new HeldSearches(ports);
  return {
    name: 'standing searches',
    // Index has an article at hand when it has just served it; it need not read one anew where nobody searches.
    get needs(): Follower['needs'] {
      return new Set(searches.areAny ? ['article'] : []);
    },
    async follow(outcomes) {
      const served = outcomes.filter(isServed);
      const table = served.length > 0 ? await searches.read() : undefined;
      const failed = new Map<string, unknown>();
      if (!table || table.size === 0) return failed;
      for (const outcome of served)
        await watchOne(outcome, table, ports).catch((error) => failed.set(outcome.row.articleId, error));
      return failed;
    },
  };
}

const isServed = (outcome: Outcome): outcome is ServedOutcome => outcome.kind === 'served';

async function watchOne(
  { row, article }: ServedOutcome,
  table: SearchTable,
  ports: WatchPorts,
): Promise<void> {
  // Told again, before it was known that anybody searches: the next time it is at hand.
  if (!article) throw new Error(`article ${row.articleId} is not at hand`);
  const found = findMatches({ row, ...article }, table).filter((match) => isNews(row, match));
  const at = ports.now().toISOString();
  for (let from = 0; from < found.length; from += keptAtOnce) {
    const events = await Promise.all(
      found.slice(from, from + keptAtOnce).map((match) => keep(match, row, at, ports)),
    );
    await announce(events.flat(), ports);
  }
}

/**
 * Whether what is served is new to a search: the first that is served of an article, or a file that came after the search was
 * made. What is only made anew of an older file, as by reprocessing, is not.
 */
function isNews({ live, served }: ServedRow, { search }: FoundMatch): boolean {
  return live === 1 || served.seen >= search.since;
}

/** The event to announce, if the match is told and not muted. */
async function keep(
  { search, why, snippet }: FoundMatch,
  row: ServedRow,
  at: string,
  ports: WatchPorts,
): Promise<AnnouncedEvent[]> {
  const { articleId, live: rev } = row;
  const match = { articleId, rev, at, why, ...(snippet && { snippet }) };
  const kept = await ports.keepMatch(search, match, search.onChange);
  return kept && !search.isMuted ? [matchEvent(search, kept, row)] : [];
}

async function announce(
  events: readonly AnnouncedEvent[],
  { bus, tellFailed }: Pick<WatchPorts, 'bus' | 'tellFailed'>,
): Promise<void> {
  if (!bus || events.length === 0) return;
  const [error, ...others] = (await bus.put(events)).values();
  if (error === undefined) return;
  tellFailed(1 + others.length);
  throw error;
}
