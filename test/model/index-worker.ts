import type { ArticleRow, RowRevs } from '../../functions/article/row.ts';
import { readerGraceMinutes } from '../../functions/catalog/manifest/garbage-list.ts';
import type { Manifest } from '../../functions/catalog/manifest/manifest.ts';
import { indexBatch } from '../../functions/index/index-batch.ts';
import { indexLimits } from '../../functions/index/index-limits.ts';
import { tendIndex } from '../../functions/index/tend-index.ts';
import { scanningSource } from '../unit/catalog/scanning-source.ts';
import { listArticles } from '../unit/query/search/memory-index.ts';
import type { InMemoryIndex, Schedule } from './in-memory-index.ts';
import { type IndexWorld, modelLimits } from './index-world.ts';

const mergePolicy = { firstFanIn: 2, fanIn: 2, maxArticles: 6, maxInlineArticles: 2 };

/** The functions that keep and read the index, in one process that can be held up or cut off between any two calls. */
export class IndexWorker {
  readonly #world: IndexWorld;
  readonly #call: Schedule;
  readonly #index: InMemoryIndex;

  constructor(world: IndexWorld, call: Schedule = world.call) {
    this.#world = world;
    this.#call = call;
    this.#index = world.index.through(call);
  }

  /** Indexes the oldest messages that wait, at most so many; they stay until it is done. */
  async indexWaiting(count: number): Promise<void> {
    const { waiting } = this.#world;
    const taken = waiting.slice(0, count);
    const requests = taken.map((pointer) => ({ ...pointer, id: '', attempt: 1 }));
    const askForMerge = async () => undefined;
    const { failed } = await indexBatch(
      requests,
      { ...this.#ports(), articles: this.#articles(), settleSlip: async () => undefined, askForMerge },
      this.#world.faults.indexesBeyond ? indexLimits : modelLimits,
    );
    if (failed.length > 0) throw failed[0]?.error;
    for (const pointer of taken) {
      const at = waiting.indexOf(pointer);
      if (at >= 0) waiting.splice(at, 1);
    }
  }

  /** What the merge function does. */
  async tend(): Promise<void> {
    const chunks = this.#index.segments;
    const readRevs = (ids: readonly string[]) => this.#call(() => this.#readRevs(ids));
    await tendIndex({ ...this.#ports(), chunks, readRevs, random: () => 0.5 });
  }

  /** Lets minutes pass. */
  wait(minutes: number): Promise<void> {
    return this.#call(() => {
      this.#world.minute += minutes;
    });
  }

  /**
   * Asks for a word, or for everything, with a manifest that may be a while old. A reader who takes longer than any
   * query may is allowed to fail.
   */
  async find(word: string | undefined): Promise<void> {
    const { manifest, tick, minute } = await this.#holdManifest();
    try {
      const rows = await this.#list(word, manifest);
      this.#world.judge(
        rows.map(({ articleId }) => articleId),
        word,
        tick,
      );
    } catch (error) {
      if (this.#world.minute - minute < readerGraceMinutes)
        this.#world.wrong.push(`a reader failed: ${error}`);
    }
  }

  /** The one place where the model asks as readers do. */
  async #list(word: string | undefined, manifest: Manifest): Promise<ArticleRow[]> {
    const { countsSuperseded = false } = this.#world.faults;
    const { rows } = await listArticles({ keys: [], ...(word && { q: word }) }, 100, {
      readManifest: async ({ fresh }) => (fresh ? this.#index.manifests.read() : manifest),
      chunks: scanningSource(this.#index.segments),
      readEncoded: this.#articles().readEncoded,
      readTextsOf: async () => [],
      readRows: (ids) => this.#call(() => this.#readRows(ids, countsSuperseded)),
      isOverBudget: () => false,
    });
    return rows;
  }

  /** The manifest that was read last, if no minute has passed. */
  async #holdManifest() {
    const world = this.#world;
    if (world.held?.minute === world.minute) return world.held;
    const { tick, minute } = world;
    const held = { tick, minute, manifest: await this.#index.manifests.read() };
    world.held = held;
    return held;
  }

  #ports() {
    const world = this.#world;
    return {
      segments: this.#index.segments,
      manifest: this.#index.manifests,
      garbageList: this.#index.garbageList,
      mergePolicy,
      now: () => new Date(world.minute * 60_000),
      newSegmentId: () => `s${world.segments++}`,
      warn: () => undefined,
    };
  }

  #articles(): Parameters<typeof indexBatch>[1]['articles'] {
    const world = this.#world;
    return {
      readMany: (ids) => this.#call(() => this.#readRows(ids)),
      readEncoded: (texts) =>
        this.#call(
          () => new Map(texts.map(({ articleId, text }) => [articleId, world.textOf(articleId, text)])),
        ),
      update: (articleId, seen, changes) =>
        this.#call(() => {
          const row = world.rows.get(articleId);
          if (!row || row.rev !== seen?.rev || row.stage !== seen.stage) return false;
          world.setRow({ ...row, ...changes } as ArticleRow);
          return true;
        }),
    };
  }

  #readRows(ids: readonly string[], countsSuperseded = false): Map<string, ArticleRow> {
    const found = ids.flatMap((id) => this.#world.rows.get(id) ?? []);
    const shown = (row: ArticleRow) => (countsSuperseded && row.live ? { ...row, live: 0 } : row);
    return new Map(found.map((row) => [row.articleId, shown(row)]));
  }

  #readRevs(ids: readonly string[]): Map<string, RowRevs> {
    const rows = this.#readRows(ids);
    if (!this.#world.faults.dropsServed) return rows;
    return new Map([...rows].map(([id, { rev }]) => [id, { rev }]));
  }
}
