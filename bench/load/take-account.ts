import { ListObjectVersionsCommand, type ListObjectVersionsCommandOutput } from '@aws-sdk/client-s3';
import type { ArticleRow } from '../../functions/article/row.ts';
import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import type { Endpoints } from '../../local/cloud.ts';
import { type CopyFate, createChance } from '../../test/made/generate-copy.ts';
import { listAll } from './catalogue-reader.ts';
import type { Clients } from './clients.ts';
import { compareMirror } from './compare-mirror.ts';
import { compareStories } from './compare-stories.ts';

/** What became of every key, and everything that is not as it should be, each with its key and the reason. */
export interface Account {
  indexed: number;
  rejected: number;
  deleted: number;
  /** In the bucket, and neither found in the catalogue nor said to be rejected or failed. */
  lost: string[];
  /** Listed twice, or found by a word of another article. */
  doubled: string[];
  /** The catalogue shows another version than the bucket holds, or one that is deleted. */
  wrongVersion: string[];
  /** At rest and not in the catalogue, without a reason. */
  silent: string[];
  /** Said to have failed: an operator knows. */
  failed: string[];
  /** Told otherwise by the events than readers are served, or by an event that is not as its schema says. */
  mistold: string[];
  /** In another story than the definition says, or in one that lists other articles. */
  misplaced: string[];
}

/** The kinds of defects that an account lists. */
export const defects = [
  'lost',
  'doubled',
  'wrongVersion',
  'silent',
  'failed',
  'mistold',
  'misplaced',
] as const;

interface Current {
  versionId: string;
  etag: string;
}

const rowsARead = 100;
const inWork: ReadonlySet<string> = new Set(['cleaned', 'classified']);

/** What was put. */
interface Put {
  keys: ReadonlySet<string>;
  copies: ReadonlyMap<string, CopyFate>;
}

/** What is compared besides. */
interface Scope {
  /** So many queries for one article each. */
  samples: number;
  /** The events that were announced: they are held against what readers are served. */
  journal?: string;
  /** Whether stories are held against their definition. */
  stories?: boolean;
}

/** Compares the catalogue with the bucket: row by row, the whole listing, queries for one article each, and what `scope` asks. */
export async function takeAccount(
  endpoints: Endpoints,
  clients: Clients,
  { keys, copies }: Put,
  { samples, journal, stories = false }: Scope,
): Promise<Account> {
  const bucket = await listBucket(clients, endpoints.bucket, keys);
  const rows = await readRows(clients, endpoints.bucket, [...bucket.keys()]);
  const account: Account = {
    indexed: 0,
    rejected: 0,
    deleted: 0,
    lost: [],
    doubled: [],
    wrongVersion: [],
    silent: [],
    failed: [],
    mistold: [],
    misplaced: [],
  };
  const served = new Map<string, string>();
  for (const [key, current] of bucket) {
    const row = rows.get(articleIdOf(endpoints.bucket, key));
    const fate = current && copies.get(current.etag)?.fate;
    if (judge(account, key, row, current, fate) && row) served.set(row.articleId, key);
  }
  await compareListing(account, endpoints.api, served);
  await compareQueries(account, endpoints.api, groupByWord(bucket, copies), samples);
  if (journal !== undefined) account.mistold.push(...(await compareMirror(journal, endpoints.api, rows)));
  if (stories) account.misplaced.push(...(await compareStories(clients, rows)));
  return account;
}

/** Files a key where it belongs; says whether readers must find it. */
function judge(
  account: Account,
  key: string,
  row: ArticleRow | undefined,
  current: Current | undefined,
  fate: CopyFate['fate'] | undefined,
): boolean {
  const defect = current ? findDefect(row, current, fate) : findRemains(row);
  if (defect) {
    account[defect].push(`${key}: the bucket has ${current?.versionId ?? 'nothing'}; ${describeRow(row)}`);
    return false;
  }
  account[current ? (fate ?? 'indexed') : 'deleted'] += 1;
  return current !== undefined && fate === 'indexed';
}

function findDefect(
  row: ArticleRow | undefined,
  current: Current,
  fate: CopyFate['fate'] | undefined,
): (typeof defects)[number] | undefined {
  if (!row || inWork.has(row.stage)) return 'lost';
  if (row.stage === 'failed') return row.error ? 'failed' : 'silent';
  if (row.source.versionId !== current.versionId) return 'wrongVersion';
  return row.stage === fate && isWhole(row) ? undefined : 'silent';
}

function findRemains(row: ArticleRow | undefined): 'wrongVersion' | undefined {
  return row && row.stage !== 'deleted' ? 'wrongVersion' : undefined;
}

function isWhole({ stage, live, rev, error }: ArticleRow): boolean {
  return stage === 'indexed' ? live === rev : error !== undefined;
}

function describeRow(row: ArticleRow | undefined): string {
  if (!row) return 'has no row';
  const { stage, rev, live, source, error } = row;
  return `row ${stage}, rev ${rev}, live ${live}, version ${source.versionId}${error ? `, ${error.stage}: ${error.reason}: ${error.message}` : ''}`;
}

async function compareListing(
  account: Account,
  api: string,
  served: ReadonlyMap<string, string>,
): Promise<void> {
  const seen = new Set<string>();
  for (const { id, key } of await listAll(api)) {
    if (seen.has(id)) account.doubled.push(`${key}: listed twice`);
    if (!served.has(id)) account.wrongVersion.push(`${key}: listed, and should not be`);
    seen.add(id);
  }
  for (const [id, key] of served) if (!seen.has(id)) account.lost.push(`${key}: indexed, and not listed`);
}

/** Asks for words that one text has, and expects exactly the keys that hold this text. */
async function compareQueries(
  account: Account,
  api: string,
  keysByWord: ReadonlyMap<string, string[]>,
  samples: number,
): Promise<void> {
  const words = [...keysByWord.keys()];
  const chance = createChance(words.length, 'samples');
  for (let i = 0; i < Math.min(samples, words.length); i++) {
    const word = words[Math.floor(chance() * words.length)] ?? '';
    const expected = new Set(keysByWord.get(word));
    const found = new Set((await listAll(api, `q=${word}`)).map(({ key }) => key));
    account.lost.push(...missingFrom(found, expected).map((key) => `${key}: not found by ${word}`));
    account.doubled.push(...missingFrom(expected, found).map((key) => `${key}: found by ${word}`));
  }
}

function missingFrom(there: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] {
  return [...wanted].filter((key) => !there.has(key));
}

function groupByWord(
  bucket: ReadonlyMap<string, Current | undefined>,
  copies: ReadonlyMap<string, CopyFate>,
): Map<string, string[]> {
  const keysByWord = new Map<string, string[]>();
  for (const [key, current] of bucket) {
    const word = current && copies.get(current.etag)?.word;
    if (word) keysByWord.set(word, [...(keysByWord.get(word) ?? []), key]);
  }
  return keysByWord;
}

/** The current version of every key but folder markers; undefined where it is deleted. */
async function listBucket(
  { s3 }: Clients,
  Bucket: string,
  knownKeys: ReadonlySet<string>,
): Promise<Map<string, Current | undefined>> {
  const current = new Map<string, Current | undefined>([...knownKeys].map((key) => [key, undefined]));
  let page: Partial<ListObjectVersionsCommandOutput> = { IsTruncated: true };
  while (page.IsTruncated) {
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    page = await s3.send(new ListObjectVersionsCommand({ Bucket, KeyMarker, VersionIdMarker }));
    for (const { Key = '', VersionId = '', ETag = '', IsLatest } of page.Versions ?? []) {
      if (IsLatest && !Key.endsWith('/'))
        current.set(Key, { versionId: VersionId, etag: ETag.replaceAll('"', '') });
    }
  }
  return current;
}

async function readRows(
  { articles }: Clients,
  bucket: string,
  keys: readonly string[],
): Promise<Map<string, ArticleRow>> {
  const rows = new Map<string, ArticleRow>();
  for (let at = 0; at < keys.length; at += rowsARead) {
    const ids = keys.slice(at, at + rowsARead).map((key) => articleIdOf(bucket, key));
    for (const [id, row] of await articles.readMany(ids, { consistent: true })) rows.set(id, row);
  }
  return rows;
}
