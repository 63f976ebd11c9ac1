import type { Clock } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import { type WorkState, workStates } from '../article/work.ts';
import { articleIdOf } from '../catalog/items/item-keys.ts';
import {
  type CataloguePorts,
  type CataloguePosition,
  walkCatalogue,
} from '../catalog/segment/walk-catalogue.ts';
import type { Drift } from './drift.ts';
import {
  type CurrentObject,
  judgeMissingObject,
  judgeObject,
  type ListedObject,
  mayBeOrphaned,
} from './judge-article.ts';
import { SeenArticles } from './seen-articles.ts';

/** What a comparison reads, and its settings. */
export interface ReconcilePorts extends CataloguePorts {
  bucket: string;
  /** Only keys that start like this are compared; empty for all. */
  prefix: string;
  /** The objects of the bucket in the order of keys, in pages. */
  listObjects(after: string | undefined): AsyncIterable<ListedObject[]>;
  findCurrent(key: string): Promise<CurrentObject>;
  readRows(articleIds: readonly string[], options: { consistent: boolean }): Promise<Map<string, ArticleRow>>;
  /** The newest `limit` articles in a state before a position, newest first. */
  listWork(
    state: WorkState,
    limit: number,
    before?: string,
  ): Promise<{ position: string; articleId: string }[]>;
  now: Clock;
  /** A younger change of the bucket is still on its way, and does not count as a difference. */
  graceMinutes: number;
}

/** How far a comparison has come; another run can go on from there. */
export type Checkpoint =
  | { part: 'bucket'; after?: string }
  | { part: 'catalogue'; after?: CataloguePosition }
  | { part: 'work'; state: WorkState; before?: string };

/** Where a comparison begins. */
export const start: Checkpoint = { part: 'bucket' };

/** The result for some thousand articles. */
export interface Step {
  checked: number;
  drift: Drift[];
  /** What comes after this step; undefined at the end. */
  next: Checkpoint | undefined;
}

/**
 * Compares the bucket with the catalogue, step by step: first every object with its row, then every article that is
 * served, rejected, failed or in work with the objects seen. A run that began in the middle has seen fewer objects, and
 * asks the bucket more often. It keeps a few bytes of each object in memory, and one step of everything else.
 */
export async function* reconcile(from: Checkpoint, ports: ReconcilePorts): AsyncGenerator<Step> {
  const seen = new SeenArticles();
  if (from.part === 'bucket') yield* checkBucket(from.after, seen, ports);
  if (from.part !== 'work') {
    yield* checkCatalogue(from.part === 'catalogue' ? from.after : undefined, seen, ports);
  }
  yield* checkWork(from.part === 'work' ? from : { part: 'work', state: 'working' }, seen, ports);
}

async function* checkBucket(
  after: string | undefined,
  seen: SeenArticles,
  ports: ReconcilePorts,
): AsyncGenerator<Step> {
  for await (const page of ports.listObjects(after)) {
    const objects = new Map(
      page
        // A folder that the S3 console made is no article.
        .filter(({ key }) => !key.endsWith('/'))
        .map((object) => [articleIdOf(ports.bucket, object.key), object]),
    );
    for (const articleId of objects.keys()) seen.add(articleId);
    const last = page.at(-1);
    yield {
      checked: page.length,
      drift: await judgeObjects(objects, ports),
      next: { part: 'bucket', ...(last && { after: last.key }) },
    };
  }
}

/** Reads rows eventually consistently, and those that differ once more consistently. */
async function judgeObjects(
  objects: ReadonlyMap<string, ListedObject>,
  { readRows, now, graceMinutes }: ReconcilePorts,
): Promise<Drift[]> {
  let drift: Drift[] = [];
  let suspects = [...objects.keys()];
  for (const consistent of [false, true]) {
    const rows = await readRows(suspects, { consistent });
    drift = suspects.flatMap((articleId) => {
      const object = objects.get(articleId) as ListedObject;
      const judgement = judgeObject(object, rows.get(articleId), { now: now(), graceMinutes });
      return judgement ? [{ articleId, key: object.key, ...judgement }] : [];
    });
    suspects = drift.map(({ articleId }) => articleId);
    if (suspects.length === 0) break;
  }
  return drift;
}

/** Ids are cheap to walk over: most belong to objects seen, of which nothing more is read. */
const documentsAStep = 5_000;

async function* checkCatalogue(
  after: CataloguePosition | undefined,
  seen: SeenArticles,
  ports: ReconcilePorts,
): AsyncGenerator<Step> {
  let unseen: string[] = [];
  let checked = 0;
  for await (const { minute, articleId } of walkCatalogue(ports, after)) {
    checked++;
    if (!seen.has(articleId)) unseen.push(articleId);
    if (checked < documentsAStep && unseen.length < rowsAStep) continue;
    const drift = await judgeUnseen(unseen, ports);
    yield { checked, drift, next: { part: 'catalogue', after: { minute, articleId } } };
    unseen = [];
    checked = 0;
  }
  yield { checked, drift: await judgeUnseen(unseen, ports), next: { part: 'work', state: 'working' } };
}

/** Each row may cost a call to the bucket. */
const rowsAStep = 500;

async function* checkWork(
  from: Extract<Checkpoint, { part: 'work' }>,
  seen: SeenArticles,
  ports: ReconcilePorts,
): AsyncGenerator<Step> {
  for (let at: typeof from | undefined = from; at; ) {
    const positions = await ports.listWork(at.state, rowsAStep, at.before);
    const unseen = positions.map(({ articleId }) => articleId).filter((articleId) => !seen.has(articleId));
    at = positionAfter(at.state, positions.length === rowsAStep ? positions.at(-1)?.position : undefined);
    yield { checked: positions.length, drift: await judgeUnseen(unseen, ports), next: at };
  }
}

/** Further in a state, or at the start of the next one; undefined after the last. */
function positionAfter(state: WorkState, before: string | undefined) {
  if (before !== undefined) return { part: 'work' as const, state, before };
  const next = workStates[workStates.indexOf(state) + 1];
  return next && { part: 'work' as const, state: next };
}

/**
 * Calls to the bucket at the same time.
 * @limit Further calls wait.
 */
const callsAtOnce = 25;

/** Judges articles whose objects no listing has shown: for each one that matters it asks the bucket. */
async function judgeUnseen(
  articleIds: readonly string[],
  { readRows, findCurrent, prefix, now, graceMinutes }: ReconcilePorts,
): Promise<Drift[]> {
  if (articleIds.length === 0) return [];
  const rows = await readRows(articleIds, { consistent: true });
  const suspects = [...rows.values()].filter(
    (row) => row.source.key.startsWith(prefix) && mayBeOrphaned(row, now()),
  );
  const drift: Drift[] = [];
  for (let at = 0; at < suspects.length; at += callsAtOnce) {
    const group = suspects.slice(at, at + callsAtOnce);
    const found = await Promise.all(group.map(({ source }) => findCurrent(source.key)));
    for (const [i, row] of group.entries()) {
      const judgement = judgeMissingObject(row, found[i] as CurrentObject, { now: now(), graceMinutes });
      const { articleId, source } = row;
      if (judgement) drift.push({ articleId, key: source.key, ...judgement });
    }
  }
  return drift;
}
