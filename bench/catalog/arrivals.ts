import { minuteMs } from '../../functions/article/minutes.ts';
import { Random } from '../../test/made/random.ts';
import { arrival } from './corpus-shape.ts';

export type ArrivalOrder = 'live' | 'random';

/** Something happens to the article of a number. */
export interface Arrival {
  number: number;
  /** 1 for a new article, more for a correction. */
  version: number;
  /** When it arrives, in ms since 1970. */
  at: number;
  /** Publication, in minutes since 1970. */
  minute: number;
  isDelete: boolean;
}

const start = Date.parse('2026-01-05T06:00:00Z');
const hourMs = 60 * minuteMs;
const yearMinutes = 365 * 24 * 60;

/** When the last of so many articles arrives, ms since 1970. */
export function endOf(articles: number, perHour: number): number {
  return Math.floor(start + ((articles - 1) * hourMs) / perHour);
}

interface Known {
  version: number;
  minute: number;
  isDeleted: boolean;
}

/** So many arrivals of articles, new and corrected, at `perHour`; and the deletions between them. */
export function* drawArrivals(options: {
  articles: number;
  seed: number;
  order: ArrivalOrder;
  perHour: number;
}): Generator<Arrival> {
  const random = new Random(options.seed, 0xa221);
  const known = new Map<number, Known>();
  let count = 0;
  for (let i = 0; i < options.articles; i++) {
    const at = Math.floor(start + (i * hourMs) / options.perHour);
    const recent = recentArticle(known, count, random);
    if (recent !== undefined && random.chance(arrival.deletes)) {
      const article = known.get(recent) as Known;
      article.isDeleted = true;
      article.version++;
      yield { number: recent, version: article.version, at, minute: article.minute, isDelete: true };
    }
    const corrected = random.chance(arrival.updates) ? recentArticle(known, count, random) : undefined;
    const number = corrected ?? count;
    const article = known.get(number) ?? {
      version: 0,
      minute: drawMinute(random, at, options.order),
      isDeleted: false,
    };
    if (number === count) count++;
    known.set(number, article);
    known.delete(count - 1 - arrival.recentArticles);
    article.version++;
    yield { number, version: article.version, at, minute: article.minute, isDelete: false };
  }
}

/** One of the last articles, or none if it is deleted. */
function recentArticle(known: ReadonlyMap<number, Known>, count: number, random: Random): number | undefined {
  if (count === 0) return undefined;
  const number = count - 1 - random.below(Math.min(count, arrival.recentArticles));
  return known.get(number)?.isDeleted ? undefined : number;
}

function drawMinute(random: Random, at: number, order: ArrivalOrder): number {
  const now = Math.floor(at / minuteMs);
  if (order === 'random') return now - random.below(arrival.archiveYears * yearMinutes);
  return now - Math.floor(-Math.log(1 - random.next()) * arrival.meanDelayMinutes);
}
