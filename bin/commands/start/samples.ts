import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MultiBar } from 'cli-progress';
import * as v from 'valibot';
import type { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';
import { describeTitle, describeTopics, formatArticles } from '../../print/article-table.ts';
import { type ListedArticle, listSchema } from '../../stack/api-answer.ts';
import { getJson } from '../../stack/catalogue-api.ts';

/** The samples' folder in the bucket. */
const prefix = 'samples/';
/** Files that explain the samples and are not samples themselves. */
const notSamples = new Set(['README.md', 'expected.json']);
const pollMs = 250;
/** If there is no progress for this long, missing articles are no longer waited for. */
const patienceMs = 60_000;
const pageSize = '100';

/**
 * Uploads the files of `folder` that the bucket lacks or has in another version, waits until each is indexed, rejected
 * or failed, and returns a table of the results.
 */
export async function ingestSamples(folder: string, bucket: InboxBucket, api: string): Promise<string> {
  const files = await listSamples(folder);
  const bars = new MultiBar({ format: '{name} {bar} {value}/{total}', hideCursor: true });
  const uploading = process.stdout.isTTY ? bars.create(files.length, 0, { name: 'Uploaded ' }) : undefined;
  const settling = process.stdout.isTTY ? bars.create(files.length, 0, { name: 'Processed' }) : undefined;
  try {
    const since = new Map<string, string>();
    const etags = await bucket.list(prefix);
    for (const file of files) {
      const startedAt = new Date().toISOString();
      const body = await readFile(join(folder, file));
      const isThere = etags.get(prefix + file) === createHash('md5').update(body).digest('hex');
      if (!isThere)
        await bucket.put(prefix + file, body, body.length).then(() => since.set(prefix + file, startedAt));
      uploading?.increment();
    }
    const keys = files.map((file) => prefix + file);
    const settled = await followArticles(api, keys, since, (count) => settling?.update(count));
    return formatOutcome(keys, settled);
  } finally {
    bars.stop();
  }
}

async function listSamples(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !notSamples.has(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Asks the API until every key is at rest; `since` has the upload times of the files uploaded just now. */
async function followArticles(
  api: string,
  keys: readonly string[],
  since: ReadonlyMap<string, string>,
  onProgress: (count: number) => void,
): Promise<Map<string, ListedArticle>> {
  let settled = new Map<string, ListedArticle>();
  let lastProgress = Date.now();
  while (settled.size < keys.length && Date.now() - lastProgress < patienceMs) {
    const articles = await listAtRest(api);
    const next = new Map(
      articles
        .filter(({ key, updatedAt }) => keys.includes(key) && updatedAt >= (since.get(key) ?? ''))
        .map((article) => [article.key, article]),
    );
    if (next.size > settled.size) lastProgress = Date.now();
    settled = next;
    onProgress(settled.size);
    if (settled.size < keys.length) await sleep(pollMs);
  }
  return settled;
}

/** Every article of the catalogue, and every one that is rejected or has failed. */
async function listAtRest(api: string): Promise<ListedArticle[]> {
  const lists = [{}, { state: 'rejected' }, { state: 'failed' }].map((query) => listAll(api, query));
  return (await Promise.all(lists))
    .flat()
    .filter(({ stage }) => ['indexed', 'rejected', 'failed'].includes(stage));
}

async function listAll(api: string, query: Record<string, string>): Promise<ListedArticle[]> {
  const found: ListedArticle[] = [];
  let cursor: string | null = null;
  do {
    const page: v.InferOutput<typeof listSchema> = v.parse(
      listSchema,
      await getJson(api, '/articles', { ...query, limit: pageSize, ...(cursor && { cursor }) }),
    );
    found.push(...page.articles);
    cursor = page.cursor;
  } while (cursor);
  return found;
}

function formatOutcome(keys: readonly string[], settled: ReadonlyMap<string, ListedArticle>): string {
  const articles = keys.flatMap((key) => settled.get(key) ?? []);
  const table = formatArticles(articles, {
    File: { share: 4, describe: ({ key }) => key.slice(prefix.length) },
    Stage: { width: 8, describe: ({ stage }) => stage },
    Title: { share: 5, describe: describeTitle },
    Lang: { width: 4, describe: ({ language }) => language?.code ?? '' },
    Topics: { share: 2, describe: describeTopics },
    Removed: { width: 11, describe: ({ error, size }) => error?.reason ?? `${size?.removed ?? 0} lines` },
  });
  const missing = keys.filter((key) => !settled.has(key));
  if (missing.length === 0) return table;
  return `${table}\nStill in work, see the log: ${missing.join(', ')}`;
}
