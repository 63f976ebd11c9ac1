import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePointer } from '../../../functions/article/messages.ts';
import type { Objects } from '../../../functions/article/ports.ts';
import type { StandingSearch } from '../../../functions/article/standing-search.ts';
import { ownClassifier } from '../../../functions/classify/own-classifier.ts';
import { acceptChange } from '../../../functions/gate/accept-change.ts';
import { classifyRow, recordClassifyFailure } from '../../../functions/gate/classify-row.ts';
import { mergePolicy } from '../../../functions/index/choose-merge.ts';
import { indexBatch } from '../../../functions/index/index-batch.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { followersOfServed } from '../../../functions/store/followers.ts';
import { garbageList } from '../../../functions/store/garbage-list-store.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { searchStore } from '../../../functions/store/search-store.ts';
import { segmentStore } from '../../../functions/store/segment-store.ts';
import { slipStore } from '../../../functions/store/slip-store.ts';
import { sampleStories } from './sample-stories.ts';

/** The sample that was corrected: it is put twice, and its first text is in the trail. */
const corrected = 'c0ad12f7e9b4.txt';
/** The sample that could not be classified, five times. */
const failed = 'kultur-4490718.txt';
const bucket = 'inbox';
const modifiedAt = '2026-06-12T09:30:00.000Z';
const trailDays = 30;
const tries = 5;
const segmentIdBytes = 8;

/** Half of the samples came with their address, and one with what is no address. */
function metadataOf(key: string): Record<string, string> {
  if (key === corrected) return { url: 'no address', language: 'klingon' };
  return key.length % 2 === 0
    ? { url: `https://www.samples.example/${encodeURIComponent(key)}?utm_source=x` }
    : {};
}

/**
 * Puts every sample into an empty table through the stages themselves: served, rejected, failed and corrected ones; then groups
 * what is served.
 */
export async function fillCatalogue(table: Table, samples = 'samples'): Promise<void> {
  const keys = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((key) =>
    key.endsWith('.txt'),
  );
  const articles = articleStore(table);
  const now = () => new Date();
  const toClassify: ArticlePointer[] = [];
  const toIndex: ArticlePointer[] = [];
  const clean = async (key: string, versionId: string) => {
    const objects: Objects = {
      read: async () => {
        const body = readFileSync(join(samples, key));
        const source = { bucket, key, versionId, sizeBytes: body.length, modifiedAt };
        return { source, body, metadata: metadataOf(key) };
      },
    };
    const outbox = { publish: async (pointer: ArticlePointer) => void toClassify.push(pointer) };
    const profiles = { find: async () => undefined };
    return acceptChange({ bucket, key }, { articles, objects, outbox, profiles, now, trailDays });
  };
  for (const key of keys) {
    const { articleId } = await clean(key, 'v1');
    if (key === corrected) await clean(key, 'v2');
    if (key === failed) {
      await recordClassifyFailure({ articleId, rev: 1 }, new Error('the model is away'), tries, {
        articles,
        now,
      });
      toClassify.pop();
    }
  }
  const outbox = { publish: async (pointer: ArticlePointer) => void toIndex.push(pointer) };
  for (const pointer of toClassify) {
    await classifyRow(pointer, { articles, classifier: ownClassifier(), outbox, now });
  }
  await indexAll(table, toIndex);
}

/** Searches that stood before the samples came: one that every word-hit of it matches, and one that nothing does. */
const searches: StandingSearch[] = [
  {
    name: 'port',
    question: { q: 'port', language: ['fr', 'en'] },
    since: modifiedAt,
    onChange: false,
    isMuted: false,
  },
  {
    name: 'nothing',
    question: { q: '"no such words" -port' },
    since: modifiedAt,
    onChange: true,
    isMuted: true,
  },
];

async function indexAll(table: Table, pointers: readonly ArticlePointer[]): Promise<void> {
  for (const search of searches) await searchStore(table).put(search);
  const requests = pointers.map((pointer) => ({ ...pointer, id: pointer.articleId, attempt: 1 }));
  let segments = 0;
  const now = () => new Date();
  const stories = sampleStories(table);
  const warn = (message: string, cause: Error) => {
    throw new Error(message, { cause });
  };
  const { failed: left } = await indexBatch(requests, {
    articles: articleStore(table),
    settleSlip: slipStore(table).settleSlip,
    segments: segmentStore(table),
    manifest: manifestStore(table),
    mergePolicy,
    now,
    garbageList: garbageList(table),
    newSegmentId: () => Buffer.alloc(segmentIdBytes, segments++).toString('base64url'),
    askForMerge: async () => {},
    followers: [...followersOfServed(table, {}, { warn, tellFailed: () => {} }), stories.follower],
    warn,
  });
  if (left.length > 0)
    throw new Error(`${left.length} samples could not be indexed`, { cause: left[0]?.error });
  await stories.group();
}
