import { createHash } from 'node:crypto';
import { dayOfMinute } from '../article/minutes.ts';
import type { RowChanges } from '../article/ports.ts';
import type { ArticleRow, CommitNote, Replaced, ServedFields } from '../article/row.ts';
import { listedMinute } from '../catalog/segment/listed-minute.ts';

/** Hexadecimal digits of a digest: two versions of one file have the same once in four billion times. */
const digestLength = 8;

/**
 * What index notes in its commit: which `rev` it takes the place of, and where those who follow find the new one. The
 * commit is held to `rev` and stage, so that nobody has served another `rev` meanwhile.
 */
export function noteServed(row: ArticleRow, served: ServedFields): { note: CommitNote } {
  const minute = listedMinute(served);
  const replaced = replacedBy(row);
  const source = digestOf(row.source);
  const sameSource = replaced !== undefined && toldBefore(row)?.source === source;
  const earlier = earlierDays(row, [minute, replaced?.minute]);
  return { note: makeNote(row.rev, { minute, source, sameSource, replaced, earlier }) };
}

/** What clean, or a burial, notes in its commit: which `rev` it has taken from the readers, if it takes any. */
export function noteContent(
  seen: ArticleRow | undefined,
  { rev, source: object, stage, ...changes }: RowChanges & { rev: number },
): Pick<RowChanges, 'note'> {
  const takesAway = 'live' in changes && changes.live === undefined;
  if (!takesAway) return {};
  const source = stage === 'rejected' && object ? digestOf(object) : undefined;
  const note = makeNote(rev, { source, ...takenFrom(seen, source) });
  return { note: Object.keys(note).length > 1 ? note : undefined };
}

/** Every day, counted since 1800, on which anything of an article was served, since such is noted. */
export function servedDays({ note }: Pick<ArticleRow, 'note'>): number[] {
  const minutes = [note?.minute, note?.replaced?.minute].filter((minute) => minute !== undefined);
  return [...new Set([...minutes.map(dayOfMinute), ...(note?.earlier ?? [])])].sort((a, b) => a - b);
}

/** The parts of a note; what there is not is left out of it, because a row is billed whole at every write. */
interface Parts extends Omit<{ [Part in keyof CommitNote]?: CommitNote[Part] | undefined }, 'sameSource'> {
  sameSource?: boolean;
}

function makeNote(rev: number, { minute, source, sameSource, replaced, earlier = [] }: Parts): CommitNote {
  return {
    rev,
    ...(minute !== undefined && { minute }),
    ...(source !== undefined && { source }),
    ...(sameSource && { sameSource: true }),
    ...(replaced && { replaced }),
    ...(earlier.length > 0 && { earlier }),
  };
}

/** What a commit without anything to serve takes from the readers of a row. */
function takenFrom(seen: ArticleRow | undefined, source: string | undefined): Parts {
  if (!seen) return {};
  const replaced = replacedBy(seen);
  return {
    replaced,
    sameSource: source !== undefined && toldBefore(seen)?.source === source,
    earlier: earlierDays(seen, [replaced?.minute]),
  };
}

/** The days of a row before a commit that the minutes of the commit's own note do not name. */
function earlierDays(seen: ArticleRow, named: readonly (number | undefined)[]): number[] {
  const days = named.map((minute) => minute !== undefined && dayOfMinute(minute));
  return servedDays(seen).filter((day) => !days.includes(day));
}

/** What was noted of the commit that those who follow were told of last; it may be older than they follow. */
function toldBefore({ live, note }: ArticleRow): CommitNote | undefined {
  return live === undefined || note?.rev === live ? note : undefined;
}

function replacedBy(row: ArticleRow): Replaced | undefined {
  if (row.live === undefined) return undefined;
  const minute = minuteOfLive(row);
  return { rev: row.live, ...(minute !== undefined && { minute }) };
}

/**
 * Unknown if it was served before anybody followed, and a version before 0.2 has classified a newer `rev` since: that wrote
 * over what is served.
 */
function minuteOfLive({ live, note, served }: ArticleRow): number | undefined {
  if (note?.rev === live) return note?.minute;
  return served && served.rev === live ? listedMinute(served) : undefined;
}

/** A bucket whose versioning was suspended calls every object `null`: there, mark and time tell two apart. */
function digestOf({ versionId = '', etag = '', modifiedAt = '' }: ArticleRow['source']): string {
  const version = versionId === 'null' ? `${etag} ${modifiedAt}` : versionId;
  return createHash('sha256').update(version).digest('hex').slice(0, digestLength);
}
