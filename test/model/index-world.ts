import { AsyncLocalStorage } from 'node:async_hooks';
import type { ArticleRow, RowRevs } from '../../functions/article/row.ts';
import { wordKey } from '../../functions/catalog/index-keys.ts';
import type { Manifest } from '../../functions/catalog/manifest.ts';
import { graceMinutes } from '../../functions/catalog/sweep-list.ts';
import { encodeText } from '../../functions/catalog/text-codec.ts';
import { indexBatch } from '../../functions/index/index-batch.ts';
import { tendIndex } from '../../functions/index/tend-index.ts';
import { listArticles } from '../../functions/query/list-articles.ts';
import { makeCopy, makeRow } from '../unit/make-row.ts';
import { type IndexFaults, InMemoryIndex, type Schedule } from './in-memory-index.ts';

/** Ways in which the world could be wrong, so that a test can show that it would be seen. */
export interface Faults extends IndexFaults {
  /** Readers take every posting, whatever its row says. */
  countsSuperseded?: boolean;
  /** Merges drop what is served while its next change is in work. */
  dropsServed?: boolean;
}

/** How far a job gets: cut off after so many calls, as by a crash; held up at one until the others are done. */
export interface Fate {
  calls: number;
  heldAt: number;
}

const policy = { firstFanIn: 2, fanIn: 2, maxArticles: 6, maxInlineArticles: 3 };

/** Words of sixty letters, so that an article fills more than one chunk. */
const fillers = Array.from({ length: 130 }, (_, i) =>
  `${String.fromCharCode(97 + (i % 26))}${i}`.padEnd(60, 'o'),
);

/** What was known of an article at a moment, and the words of its changes by `rev`; undefined for a deletion. */
interface Moment {
  tick: number;
  rev: number;
  live: number | undefined;
}

/** The rows, the index and the functions that keep it; each call of a job is made when the schedule says so. */
export class IndexWorld {
  readonly index: InMemoryIndex;
  readonly waiting: { articleId: string; rev: number }[] = [];
  /** What readers were told that they should not have been, or were not told. */
  readonly wrong: string[] = [];
  minute = 29_000_000;
  readonly #faults: Faults;
  readonly #rows = new Map<string, ArticleRow>();
  readonly #words = new Map<string, (string | undefined)[]>();
  readonly #moments = new Map<string, Moment[]>();
  readonly #job = new AsyncLocalStorage<Fate & { made: number; released: Promise<void> }>();
  readonly #schedule: Schedule;
  #tick = 0;
  #segments = 0;
  #held: { manifest: Manifest; tick: number; minute: number } | undefined;

  constructor(schedule: Schedule, faults: Faults = {}) {
    this.#schedule = schedule;
    this.#faults = faults;
    this.index = new InMemoryIndex((call) => this.#call(call), faults);
  }

  /** Runs jobs side by side; those that are held up go on when the others are done. What throws is cut off. */
  async run(jobs: readonly { fate: Fate; work: () => Promise<unknown> }[]): Promise<void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const isHeld = ({ fate }: (typeof jobs)[number]) => Number.isFinite(fate.heldAt);
    const start = ({ fate, work }: (typeof jobs)[number]) =>
      this.#job.run({ ...fate, made: 0, released }, () => work().catch(() => undefined));
    const held = jobs.filter(isHeld).map(start);
    await Promise.all(jobs.filter((job) => !isHeld(job)).map(start));
    release();
    await Promise.all(held);
  }

  /** Accepts a change of an article: another word, or none, which is a deletion. */
  change(articleId: string, word: string | undefined): void {
    const before = this.#rows.get(articleId);
    if (!before && word === undefined) return;
    const rev = (before?.rev ?? 0) + 1;
    this.#words.set(articleId, [...(this.#words.get(articleId) ?? [undefined]), word]);
    const isDeleted = word === undefined;
    const live = isDeleted ? undefined : before?.live;
    this.#setRow(makeRow({ articleId, rev, live, stage: isDeleted ? 'deleted' : 'classified' }));
    if (!isDeleted) this.waiting.push({ articleId, rev });
  }

  /** Indexes the oldest messages that wait, at most so many; they stay until it is done. */
  async indexWaiting(count: number): Promise<void> {
    const taken = this.waiting.slice(0, count);
    const requests = taken.map((pointer) => ({ ...pointer, id: '', attempt: 1 }));
    const { failed } = await indexBatch(requests, {
      ...this.#ports(),
      articles: {
        readMany: (ids) => this.#call(() => this.#read(ids)),
        readTexts: (texts) =>
          this.#call(
            () => new Map(texts.map(({ articleId, text }) => [articleId, this.#textOf(articleId, text)])),
          ),
        update: (articleId, seen, changes) =>
          this.#call(() => {
            const row = this.#rows.get(articleId);
            if (!row || row.rev !== seen?.rev || row.stage !== seen.stage) return false;
            this.#setRow({ ...row, ...changes } as ArticleRow);
            return true;
          }),
      },
      askForMerge: async () => undefined,
    });
    if (failed.length > 0) throw new Error('failed');
    for (const pointer of taken) {
      const at = this.waiting.indexOf(pointer);
      if (at >= 0) this.waiting.splice(at, 1);
    }
  }

  /** What the merge function does. */
  async tend(): Promise<void> {
    await tendIndex({
      ...this.#ports(),
      chunks: this.index.segments,
      readRevs: (ids) => this.#call(() => this.#readRevs(ids)),
      random: () => 0.5,
    });
  }

  /** Lets minutes pass. */
  wait(minutes: number): Promise<void> {
    return this.#call(() => {
      this.minute += minutes;
    });
  }

  /**
   * Asks for a word, or for everything, with a manifest that may be a while old, and holds the answer to what was
   * served since that manifest was read. A reader who takes longer than any query may is allowed to fail.
   */
  async find(word: string | undefined): Promise<void> {
    const held = await this.#holdManifest();
    try {
      const rows = await this.#list(word, held.manifest);
      const found = rows.map(({ articleId }) => articleId);
      for (const articleId of this.#moments.keys()) {
        const { must, may } = this.#expect(articleId, word, held.tick);
        const times = found.filter((each) => each === articleId).length;
        if (times > 1 || (times === 1 && !may) || (times === 0 && must)) {
          this.wrong.push(`${articleId} was found ${times} times for ${word}`);
        }
      }
    } catch (error) {
      if (this.minute - held.minute < graceMinutes) this.wrong.push(`a reader failed: ${error}`);
    }
  }

  /** The one place where the model asks as readers do. */
  async #list(word: string | undefined, manifest: Manifest): Promise<ArticleRow[]> {
    const keys = word === undefined ? [] : [wordKey(word)];
    const { rows } = await listArticles({ keys }, 100, {
      readManifest: async ({ fresh }) => (fresh ? this.index.manifests.read() : manifest),
      chunks: this.index.segments,
      readRows: (ids) => this.#call(() => this.#read(ids, this.#faults.countsSuperseded)),
      isOverBudget: () => false,
    });
    return rows;
  }

  /** The manifest that was read last, if no minute has passed. */
  async #holdManifest() {
    if (this.#held?.minute !== this.minute) {
      const tick = this.#tick;
      this.#held = { minute: this.minute, tick, manifest: await this.index.manifests.read() };
    }
    return this.#held;
  }

  /** Whether an article must, or may, be found: by every state it was in since a tick, and every change not yet served. */
  #expect(articleId: string, word: string | undefined, from: number): { must: boolean; may: boolean } {
    const moments = this.#moments.get(articleId) as Moment[];
    const start = Math.max(
      0,
      moments.findLastIndex(({ tick }) => tick <= from),
    );
    const isNewer = (moments[0]?.tick ?? 0) > from;
    const seen = moments.slice(start);
    const lives = seen.flatMap(({ live }) => live ?? []);
    if (lives.length === 0) return { must: false, may: false };
    const words = (this.#words.get(articleId) ?? []).slice(Math.min(...lives), (seen.at(-1)?.rev ?? 0) + 1);
    const matches = (each: string | undefined) => each !== undefined && (word === undefined || each === word);
    return {
      must: !isNewer && lives.length === seen.length && words.every(matches),
      may: words.some(matches),
    };
  }

  #ports() {
    return {
      segments: this.index.segments,
      manifest: this.index.manifests,
      sweepList: this.index.sweepList,
      mergePolicy: policy,
      now: () => new Date(this.minute * 60_000),
      newSegmentId: () => `s${this.#segments++}`,
      warn: () => undefined,
    };
  }

  async #call<Value>(call: () => Value): Promise<Value> {
    const job = this.#job.getStore();
    if (job) {
      if (job.made === job.heldAt) await job.released;
      if (job.made++ >= job.calls) throw new Error('crashed');
    }
    return this.#schedule(() => {
      this.#tick++;
      return call();
    });
  }

  #read(ids: readonly string[], isServedAlways = false): Map<string, ArticleRow> {
    const found = ids.flatMap((id) => structuredClone(this.#rows.get(id)) ?? []);
    return new Map(
      found.map((row) => [row.articleId, isServedAlways && row.live ? { ...row, live: 0 } : row]),
    );
  }

  #readRevs(ids: readonly string[]): Map<string, RowRevs> {
    const rows = this.#read(ids);
    if (!this.#faults.dropsServed) return rows;
    return new Map([...rows].map(([id, { rev }]) => [id, { rev }]));
  }

  #textOf(articleId: string, text: string): Uint8Array {
    const rev = Number(text.split('#')[1]);
    const word = this.#words.get(articleId)?.[rev] ?? '';
    return encodeText(makeCopy({ title: word, body: [fillers.join(' ')] }));
  }

  #setRow(row: ArticleRow): void {
    this.#rows.set(row.articleId, row);
    const { rev, live } = row;
    const moments = this.#moments.get(row.articleId) ?? [];
    this.#moments.set(row.articleId, [...moments, { tick: this.#tick, rev, live }]);
  }
}
