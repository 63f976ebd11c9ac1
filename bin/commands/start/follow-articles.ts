import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import type { Table } from '../../../functions/store/clients.ts';

/**
 * The most rows that DynamoDB reads in one call; the rows of the oldest files are read.
 * @limit The others are asked for later: articles are mostly done in the order of their files.
 */
const mostAtOnce = 100;
const pollMs = 500;
/** If this many were done, more may be done already. */
const manyDone = mostAtOnce / 2;
const busyPollMs = 50;
/** A search may use an index that is two seconds old: only after that is an article reported as found. */
const visibleAfterMs = 2_000;
/**
 * Looks at the oldest files of which none is done.
 * @limit Others are looked at before them.
 */
const mostVainLooks = 20;
/** An article that is in work for longer is not waited for. */
const patienceMs = 10 * 60_000;

/** The result for a file: `waiting` if there is none after ten minutes. */
export interface Outcome {
  key: string;
  state: 'found' | 'rejected' | 'failed' | 'waiting';
  row?: ArticleRow;
}

interface Followed {
  key: string;
  versionId: string;
  since: number;
}

/** Reads the rows of articles by their ids; a store of articles does. */
type ReadRows = (ids: string[]) => Promise<Map<string, ArticleRow>>;

/** Follows files from their upload until their articles are found, rejected or failed: a hundred rows a call. */
export class ArticleFollower {
  readonly #bucket: string;
  readonly #readRows: ReadRows;
  readonly #settle: (outcome: Outcome) => void;
  readonly #followed = new Map<string, Followed>();
  #vainLooks = 0;

  constructor(bucket: string, readRows: ReadRows, settle: (outcome: Outcome) => void) {
    this.#bucket = bucket;
    this.#readRows = readRows;
    this.#settle = settle;
  }

  /** How many are in work. */
  get size(): number {
    return this.#followed.size;
  }

  /** From now on this version of the file is followed, and no earlier one. */
  follow(key: string, versionId: string): void {
    const id = articleIdOf(this.#bucket, key);
    this.#followed.delete(id);
    this.#followed.set(id, { key, versionId, since: Date.now() });
  }

  /** Stops following a file that was removed. */
  forget(key: string): void {
    this.#followed.delete(articleIdOf(this.#bucket, key));
  }

  /** Goes on until the signal; an error of the table is left to the next look. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const done = await this.look(new Date()).catch(() => 0);
      await sleep(done >= manyDone ? busyPollMs : pollMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Looks at the oldest files; gives how many are done. */
  async look(now: Date): Promise<number> {
    const batch = [...this.#followed].slice(0, mostAtOnce);
    if (batch.length === 0) return 0;
    const rows = await this.#readRows(batch.map(([id]) => id));
    const done = batch.filter(([id, file]) => this.#isDone(id, file, rows.get(id), now));
    this.#vainLooks = done.length === 0 ? this.#vainLooks + 1 : 0;
    // Files that take longer than others of their age, or very long, must not keep the rest from being looked at.
    if (done.length > 0 || this.#vainLooks > mostVainLooks) this.#postpone(batch);
    return done.length;
  }

  #postpone(batch: readonly [string, Followed][]): void {
    for (const [id, file] of batch) {
      if (this.#followed.get(id) !== file) continue;
      this.#followed.delete(id);
      this.#followed.set(id, file);
    }
    this.#vainLooks = 0;
  }

  #isDone(id: string, file: Followed, row: ArticleRow | undefined, now: Date): boolean {
    if (this.#followed.get(id) !== file) return false; // uploaded again meanwhile
    const { key, since } = file;
    const isLate = now.getTime() - since > patienceMs;
    const outcome = row && judge(row, file, now);
    if (!outcome && !isLate) return false;
    this.#followed.delete(id);
    if (outcome !== 'replaced') this.#settle({ key, state: outcome ?? 'waiting', ...(row && { row }) });
    return true;
  }
}

/** Reads rows as the functions do, and as cheaply as a listing. */
export function rowReader(table: Table): ReadRows {
  const articles = articleStore(table);
  return (ids) => articles.readMany(ids, { consistent: false });
}

/** Undefined while the article is in work; `replaced` where others have changed or deleted the file since. */
function judge(row: ArticleRow, file: Followed, now: Date): Outcome['state'] | 'replaced' | undefined {
  const { stage, source, updatedAt } = row;
  if (stage === 'deleted') return ifAfter(updatedAt, file.since);
  if (source.versionId !== file.versionId) return ifAfter(source.modifiedAt, file.since);
  if (stage === 'rejected' || stage === 'failed') return stage;
  const isVisible = now.getTime() - Date.parse(updatedAt) >= visibleAfterMs;
  return stage === 'indexed' && isVisible ? 'found' : undefined;
}

function ifAfter(time: string | undefined, since: number): 'replaced' | undefined {
  return Date.parse(time ?? '') > since ? 'replaced' : undefined;
}
