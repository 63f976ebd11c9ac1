import { encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { facetKeys } from '../../../functions/catalog/segment/facet-keys.ts';
import { servedFields } from '../../../functions/classify/served-fields.ts';
import type { MergePolicy } from '../../../functions/index/choose-merge.ts';
import { indexBatch } from '../../../functions/index/index-batch.ts';
import { tendIndex } from '../../../functions/index/tend-index.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { cachedChunks } from '../../../functions/store/chunk-cache.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { garbageList } from '../../../functions/store/garbage-list-store.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { segmentStore } from '../../../functions/store/segment-store.ts';
import { Random } from '../../made/random.ts';
import { drawArticle, keyOf } from './made-corpus.ts';
import { PlainCatalogue, readPlainly } from './plain-catalogue.ts';

const bucket = 'inbox';
const minuteMs = 60_000;
const secondMs = 1_000;
const start = Date.parse('2026-01-01T00:00:00Z');

/**
 * A catalogue that grows: batches of new, changed and deleted articles, written by the real index stage with its merges
 * and sweeps, and noted plainly beside it.
 */
export class History {
  readonly catalogue = new PlainCatalogue();
  readonly #random: Random;
  readonly #table: Table;
  readonly #revs = new Map<string, number>();
  readonly #largestBatch: number;
  readonly #policy: MergePolicy;
  #at = start;
  #segments = 0;
  #isMergeAskedFor = false;

  /** Batches have up to `largestBatch` arrivals. */
  constructor(table: Table, seed: number, largestBatch = 6) {
    this.#table = table;
    this.#largestBatch = largestBatch;
    this.#random = new Random(seed, 1);
    const fanIn = () => 2 + this.#random.below(3);
    const maxArticles = this.#random.pick([12, 1_000]);
    const maxInlineArticles = this.#random.pick([8, maxArticles]);
    this.#policy = { firstFanIn: fanIn(), fanIn: fanIn(), maxArticles, maxInlineArticles };
  }

  /** Several batches, some time apart. */
  async grow(batches: number): Promise<void> {
    for (let i = 0; i < batches; i++) {
      this.#at += this.#random.below(30) * minuteMs;
      await this.#writeBatch();
    }
  }

  async #writeBatch(): Promise<void> {
    const changed = new Map<string, number>();
    for (let size = 1 + this.#random.below(this.#largestBatch); size > 0; size--) {
      const articleId = this.#pickArticle();
      if (changed.has(articleId)) continue;
      const isDelete = this.#revs.has(articleId) && this.#random.chance(0.2);
      if (isDelete) await this.#remove(articleId);
      else changed.set(articleId, await this.#classify(articleId));
    }
    const requests = [...changed].map(([articleId, rev], i) => ({
      articleId,
      rev,
      id: String(i),
      attempt: 1,
    }));
    const { failed } = await indexBatch(requests, this.#ports());
    if (failed[0]) throw new Error('a batch could not be indexed', { cause: failed[0].error });
    if (this.#isMergeAskedFor) await tendIndex(this.#ports());
    this.#isMergeAskedFor = false;
  }

  #pickArticle(): string {
    const known = [...this.#revs.keys()];
    if (known.length > 0 && this.#random.chance(0.3)) return this.#random.pick(known);
    return Array.from({ length: 4 }, () =>
      this.#random
        .below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  }

  async #remove(articleId: string): Promise<void> {
    const rev = this.#revs.get(articleId) as number;
    const withdrawn = { live: undefined, served: undefined, text: undefined, stage: 'deleted' as const };
    await articleStore(this.#table).update(
      articleId,
      { rev },
      { ...withdrawn, rev: rev + 1, ...this.#times() },
    );
    this.#revs.set(articleId, rev + 1);
    this.catalogue.withdraw(articleId);
  }

  /** Writes an article as classify leaves it; gives its `rev`. */
  async #classify(articleId: string): Promise<number> {
    const articles = articleStore(this.#table);
    const seen = this.#revs.get(articleId);
    const rev = (seen ?? 0) + 1;
    const text = `TEXT#${rev}#v#1`;
    const { copy, labels, seen: storedAt, minute } = drawArticle(this.#random);
    // Some of a batch in one second, some in the next.
    this.#at += this.#random.below(3) * secondMs;
    const updatedAt = new Date(this.#at).toISOString();
    const stamp = { rev, seen: storedAt, text, labels: `LABELS#${text}#1`, updatedAt };
    const served = servedFields(copy, labels, stamp);
    await articles.putText(articleId, text, encodeText(copy));
    const row = {
      rev,
      text,
      served,
      stage: 'classified' as const,
      source: { bucket, key: keyOf(articleId) },
    };
    await articles.update(articleId, seen === undefined ? undefined : { rev: seen }, {
      ...row,
      ...this.#times(),
    });
    this.#revs.set(articleId, rev);
    this.catalogue.serve(
      readPlainly(
        {
          articleId,
          rev,
          minute,
          second: Math.floor(this.#at / secondMs),
          keys: new Set(facetKeys(row)),
        },
        served,
        copy,
      ),
    );
    return rev;
  }

  #times() {
    const at = new Date(this.#at).toISOString();
    return { createdAt: at, updatedAt: at };
  }

  #ports() {
    return {
      articles: articleStore(this.#table),
      settleSlip: async () => undefined,
      segments: segmentStore(this.#table),
      manifest: manifestStore(this.#table),
      garbageList: garbageList(this.#table),
      askForMerge: async () => {
        this.#isMergeAskedFor = true;
      },
      chunks: cachedChunks(segmentStore(this.#table)),
      readRevs: articleStore(this.#table).readRevs,
      random: () => this.#random.next(),
      mergePolicy: this.#policy,
      now: () => new Date(this.#at),
      newSegmentId: () => (++this.#segments).toString(16).padStart(16, '0'),
      warn: (message: string, cause: Error) => {
        throw new Error(message, { cause });
      },
    };
  }
}
