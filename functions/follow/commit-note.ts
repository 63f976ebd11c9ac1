import { dayOfMinute } from '../article/minutes.ts';
import type { RowChanges } from '../article/ports.ts';
import { type ArticleRow, isSameObject, type Replaced, type ServedFields } from '../article/row.ts';
import { listedMinute } from '../catalog/segment/listed-minute.ts';

/**
 * What index notes in its commit: which `rev` it takes the place of, and where those who follow find the new one. The
 * commit is held to `rev` and stage, so that nobody has served another `rev` meanwhile.
 */
export function noteServed(row: ArticleRow & { served: ServedFields }): Pick<RowChanges, 'note'> {
  const replaced = replacedBy(row, sinceOf(row));
  const minute = listedMinute(row.served);
  const earlier = earlierDays(row, [minute, replaced?.minute]);
  return {
    note: { rev: row.rev, minute, ...(replaced && { replaced }), ...(earlier.length > 0 && { earlier }) },
  };
}

/**
 * What clean, or a burial, notes in its commit: since which `rev` the object's version is the same, and which `rev` it has
 * taken from the readers.
 */
export function noteContent(
  seen: ArticleRow | undefined,
  { rev, source, ...changes }: RowChanges,
): RowChanges {
  if (!seen || rev === undefined) return {};
  const isSame = source === undefined || isSameObject(seen.source, source);
  const origin = isSame ? { rev, since: sinceOf(seen) } : undefined;
  const takesAway = 'live' in changes && changes.live === undefined;
  if (!takesAway) return { origin };
  const replaced = replacedBy(seen, origin?.since ?? rev);
  const earlier = earlierDays(seen, [replaced?.minute]);
  const told = { ...(replaced && { replaced }), ...(earlier.length > 0 && { earlier }) };
  return { origin, note: Object.keys(told).length > 0 ? { rev, ...told } : undefined };
}

/** Every day, counted since 1800, on which anything of an article was served, since such is noted. */
export function servedDays({ note }: Pick<ArticleRow, 'note'>): number[] {
  const minutes = [note?.minute, note?.replaced?.minute].filter((minute) => minute !== undefined);
  return [...new Set([...minutes.map(dayOfMinute), ...(note?.earlier ?? [])])].sort((a, b) => a - b);
}

/** The days of a row before a commit that the minutes of the commit's own note do not name. */
function earlierDays(seen: ArticleRow, named: readonly (number | undefined)[]): number[] {
  const days = named.map((minute) => minute !== undefined && dayOfMinute(minute));
  return servedDays(seen).filter((day) => !days.includes(day));
}

/** Since which `rev` the article was made from the object's version of now. */
function sinceOf({ rev, origin }: ArticleRow): number {
  return origin?.rev === rev ? origin.since : rev;
}

function replacedBy(row: ArticleRow, since: number): Replaced | undefined {
  if (row.live === undefined) return undefined;
  const minute = minuteOfLive(row);
  return {
    rev: row.live,
    ...(minute !== undefined && { minute }),
    ...(row.live >= since && { sameSource: true as const }),
  };
}

/** Unknown if it was served before anybody followed, and a newer `rev` has been classified since. */
function minuteOfLive({ live, note, served }: ArticleRow): number | undefined {
  if (note?.rev === live) return note?.minute;
  return served && served.rev === live ? listedMinute(served) : undefined;
}
