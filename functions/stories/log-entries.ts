import type { LogEntry } from '../catalog/stories/day-log.ts';
import { dayOf, type Signature } from '../group/signature.ts';
import { encodeSignature } from '../group/signature-codec.ts';

/** What became of an article, as its row says it. */
export interface Told {
  articleId: string;
  rev: number;
  /** What readers are served; absent if they are served nothing. */
  served?: Signature;
  /** Every day on which anything of it has been served, since such is noted. */
  days: readonly number[];
}

/**
 * What the logs of days have to say of an article: on its day its signature, on every other day that it was ever on that it
 * is gone. Not only on the day before: the telling of a commit may have been lost when the next one came.
 */
export function logEntries({ articleId, rev, served, days }: Told): Map<number, LogEntry> {
  // A row that serves nothing may still come to serve its own `rev`, but none before it.
  const gone: LogEntry = { articleId, rev: served ? served.rev : rev - 1 };
  const entries = new Map(days.map((day) => [day, gone]));
  if (served) {
    const signature = encodeSignature(served);
    entries.set(dayOf(served), { articleId, rev: served.rev, signature });
  }
  return entries;
}
