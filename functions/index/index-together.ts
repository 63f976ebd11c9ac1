import type { Labels } from '../article/article.ts';
import { groupByBytes } from '../article/group-by-bytes.ts';
import type { ArticlePointer } from '../article/messages.ts';
import type { ServedFields } from '../article/row.ts';
import { decodeLabels, decodeText } from '../catalog/items/text-codec.ts';
import type { Manifest } from '../catalog/manifest/manifest.ts';
import { noteServed } from '../follow/commit-note.ts';
import { isNeeded } from '../follow/follower.ts';
import { type ServedOutcome, servesRev } from '../follow/outcome.ts';
import { describeServed, isDescribed, labelsOf } from '../gate/classified-row.ts';
import { commitResult } from '../gate/commit-stage.ts';
import { indexArticle, type StemmedArticle } from './index-article.ts';
import type { IndexLimits } from './index-limits.ts';
import type { IndexPorts } from './index-ports.ts';
import type { WaitingRow } from './plan-batch.ts';
import { settleSlips } from './settle-slips.ts';
import { tellServed } from './tell-served.ts';
import { writeSegment } from './write-segment.ts';

/** An article that can be found from now on, and when S3 stored its file, ISO 8601. */
export interface ServedArticle extends ArticlePointer {
  modifiedAt: string | undefined;
}

/** The results for the articles of a batch so far. */
export interface Progress {
  indexed: ServedArticle[];
  /** By article id, the error it failed with. */
  failures: Map<string, unknown>;
  /** By article id, why those who follow could not be told that it is served. */
  untold: Map<string, unknown>;
  /** Articles that were not begun, as time was over. */
  untried: Set<string>;
  /** The manifest after the last segment; absent if none was written. */
  manifest?: Manifest;
  /** Nothing is begun after this. */
  until: Date;
  limits: IndexLimits;
}

interface Entry {
  row: WaitingRow;
  served: ServedFields;
  article: StemmedArticle;
  /** As the table holds it; those who follow read it. */
  text: Uint8Array;
}

/**
 * Indexes articles in their order, in as few segments as memory allows, and makes them visible. An article fails alone
 * or with its segment.
 */
export async function indexTogether(
  rows: readonly WaitingRow[],
  progress: Progress,
  ports: IndexPorts,
): Promise<void> {
  let entries: Entry[] = [];
  for (const group of groupByBytes(rows, (row) => row)) {
    const copies = isTimeLeft(progress, ports) ? await readGroup(group, progress, ports) : undefined;
    for (const row of group) entries = await add(entries, stem(row, copies, progress, ports));
  }
  await writeTogether(entries, progress, ports);

  async function add(held: Entry[], entry: Entry | undefined): Promise<Entry[]> {
    const all = entry ? [...held, entry] : held;
    if (countWords(all) < progress.limits.segmentWords) return all;
    await writeTogether(all, progress, ports);
    return [];
  }
}

function countWords(entries: readonly Entry[]): number {
  return entries.reduce((sum, { article }) => sum + article.document.length, 0);
}

function isTimeLeft({ until }: Progress, { now }: IndexPorts): boolean {
  return now() < until;
}

/** By article id, as the table holds them. */
interface Copies {
  texts: ReadonlyMap<string, Uint8Array>;
  labels: ReadonlyMap<string, Uint8Array>;
}

/** The texts and labels of a group; if they cannot be read, the whole group fails, and the result is empty. */
async function readGroup(
  group: readonly WaitingRow[],
  { failures }: Progress,
  { articles }: IndexPorts,
): Promise<Copies> {
  try {
    const [texts, labels] = await Promise.all([
      articles.readEncoded(group.map(({ articleId, text }) => ({ articleId, text }))),
      articles.readEncoded(
        group
          .filter((row) => !isDescribed(row))
          .map((row) => ({ articleId: row.articleId, text: labelsOf(row) })),
      ),
    ]);
    return { texts, labels };
  } catch (error) {
    for (const { articleId } of group) failures.set(articleId, error);
    return { texts: new Map(), labels: new Map() };
  }
}

/** The article as the index stores it; undefined if it has failed or no time is left. */
function stem(
  row: WaitingRow,
  copies: Copies | undefined,
  progress: Progress,
  ports: IndexPorts,
): Entry | undefined {
  const { articleId } = row;
  if (progress.failures.has(articleId)) return undefined;
  if (!copies || !isTimeLeft(progress, ports)) {
    progress.untried.add(articleId);
    return undefined;
  }
  try {
    return { row, ...prepare(row, copies, progress.limits) };
  } catch (error) {
    progress.failures.set(articleId, error);
    return undefined;
  }
}

/** What readers are shown of an article, and what the index stores of it. */
function prepare(row: WaitingRow, { texts, labels }: Copies, limits: IndexLimits): Omit<Entry, 'row'> {
  const { articleId } = row;
  const text = texts.get(articleId);
  if (!text) throw new Error(`article ${articleId} has no text ${row.text}`);
  const copy = decodeText(text);
  const served = isDescribed(row) ? row.served : describeServed(row, copy, findLabels(row, labels));
  return { text, served, article: indexArticle({ ...row, served }, copy, limits.articleWords) };
}

function findLabels(row: WaitingRow, labels: Copies['labels']): Labels {
  const content = labels.get(row.articleId);
  if (!content) throw new Error(`article ${row.articleId} has no labels ${labelsOf(row)}`);
  return decodeLabels(content);
}

/**
 * Commits the segment before the rows: a crash in between leaves postings that do not count yet. Then it tells those who
 * follow, before anything else is begun.
 */
async function writeTogether(
  entries: readonly Entry[],
  progress: Progress,
  ports: IndexPorts,
): Promise<void> {
  if (entries.length === 0) return;
  try {
    progress.manifest = await writeSegment(
      ports.newSegmentId(),
      entries.map(({ article }) => article),
      ports,
    );
    const { indexed, outcomes } = await serve(entries, ports);
    progress.indexed.push(...indexed);
    const served = new Set(outcomes.map(({ row }) => row.articleId));
    await settleSlips(
      entries.map(({ row }) => row).filter(({ articleId }) => served.has(articleId)),
      ports,
    );
    await tellServed(outcomes, progress, ports);
  } catch (error) {
    for (const { row } of entries) progress.failures.set(row.articleId, error);
  }
}

async function serve(
  entries: readonly Entry[],
  { articles, followers, now }: IndexPorts,
): Promise<{ indexed: ServedArticle[]; outcomes: ServedOutcome[] }> {
  const updatedAt = now().toISOString();
  const changes = { stage: 'indexed' as const, error: undefined, classifiedAt: undefined, updatedAt };
  const reread = async (articleId: string) =>
    (await articles.readMany([articleId], { consistent: true })).get(articleId);
  const done = await Promise.all(
    entries.map(async ({ row: seen, served: fields, article, text }) => {
      const note = isNeeded('note', followers) ? noteServed(seen, fields) : {};
      const served = sayWhatIsCut(fields, article);
      const result = { ...changes, live: seen.rev, served, ...note };
      const { isDone, row } = await commitResult(seen, 'index', result, { update: articles.update, reread });
      return { seen, isDone, row, article: { indexed: article, text } };
    }),
  );
  return {
    indexed: done
      .filter(({ isDone }) => isDone)
      .map(({ seen: { articleId, rev, source } }) => ({ articleId, rev, modifiedAt: source.modifiedAt })),
    outcomes: done.flatMap(({ seen, row, article }) =>
      servesRev(row, seen.rev) ? [{ kind: 'served', row, article }] : [],
    ),
  };
}

/** Tells readers how many words of an article are indexed, if not all are. */
function sayWhatIsCut(served: ServedFields, { isCut, document }: StemmedArticle): ServedFields {
  if (!isCut) return served;
  return { ...served, size: { ...served.size, indexedWords: document.length } };
}
