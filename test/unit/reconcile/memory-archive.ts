import type { ArticleRow } from '../../../functions/article/row.ts';
import { articleIdOf } from '../../../functions/catalog/items/item-keys.ts';
import type { ListedObject } from '../../../functions/reconcile/judge-article.ts';
import type { ReconcilePorts } from '../../../functions/reconcile/reconcile.ts';
import { at, makeRow } from '../../made/make-row.ts';
import { makePosted } from '../clean/sources/make-posted.ts';
import { buildIndex } from '../query/search/memory-index.ts';

/** Hours after everything was stored. */
export const now = new Date('2026-03-05T00:00:00Z');

/** What the bucket holds under a key, stored long ago. */
export function makeObject(key: string, changes: Partial<ListedObject> = {}): ListedObject {
  return { key, etag: '"e1"', sizeBytes: 99, modifiedAt: at, ...changes };
}

/** The row of `makeObject(key)`; `changes` win. */
export function makeRowOf(key: string, changes: Parameters<typeof makeRow>[0] = {}): ArticleRow {
  const { key: _key, ...held } = makeObject(key);
  const source = { bucket: 'inbox', key, versionId: 'v1', ...held };
  return makeRow({ articleId: articleIdOf('inbox', key), source, ...changes });
}

/** A bucket and a catalogue in memory; `asked` are the keys that the bucket was asked for one by one. */
export function memoryArchive(
  objects: readonly ListedObject[],
  rows: readonly ArticleRow[],
  pageSize = 2,
): ReconcilePorts & { asked: string[] } {
  const sorted = [...objects].sort((a, b) => (a.key < b.key ? -1 : 1));
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  const served = rows.filter(({ live }) => live !== undefined);
  const { manifest, chunks } = buildIndex([served.map(({ articleId }, i) => makePosted(articleId, 100 - i))]);
  const asked: string[] = [];
  return {
    asked,
    bucket: 'inbox',
    prefix: '',
    async *listObjects(after = '') {
      const rest = sorted.filter(({ key }) => key > after);
      for (let from = 0; from < rest.length; from += pageSize) yield rest.slice(from, from + pageSize);
    },
    findCurrent: async (key) => {
      asked.push(key);
      return { exists: objects.some((object) => object.key === key) };
    },
    readRows: async (ids) =>
      new Map(ids.flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as ArticleRow]] : []))),
    readManifest: async () => manifest,
    chunks,
    listWork: async (state, limit, before = '~') => {
      const stages = state === 'working' ? ['cleaned', 'classified'] : [state];
      return rows
        .filter(({ stage, articleId }) => stages.includes(stage) && articleId < before)
        .sort((a, b) => (a.articleId < b.articleId ? 1 : -1))
        .slice(0, limit)
        .map(({ articleId }) => ({ articleId, position: articleId }));
    },
    now: () => now,
    graceMinutes: 60,
  };
}
