import { createHash } from 'node:crypto';

/** Primary key of an item of the table. */
export interface ItemKey {
  pk: string;
  sk: string;
}

const articleIdBytes = 16;

/**
 * The identity of an article, 32 hexadecimal digits: the same bucket and key always give the same article.
 * 128 bits: a billion articles meet a collision with a chance below 10^-20.
 */
export function articleIdOf(bucket: string, key: string): string {
  return createHash('sha256')
    .update(`${bucket}\0${key}`)
    .digest('hex')
    .slice(0, articleIdBytes * 2);
}

/** The truth row of an article. */
export function metaKey(articleId: string): ItemKey {
  return { pk: `A#${articleId}`, sk: 'META' };
}

/** The text that cleaning made of one version of a file. */
export function textKey(articleId: string, text: string): ItemKey {
  return { pk: `A#${articleId}`, sk: text };
}

/**
 * Sort key of a TEXT item. It names the version of the file, the version of the code and the source's profile that the
 * text was made with, so that the item is put once and never changed.
 */
export function textName(
  rev: number,
  versionId: string,
  cleanVersion: number,
  profileVersion?: string,
): string {
  const name = `TEXT#${rev}#${versionId}#${cleanVersion}`;
  return profileVersion === undefined ? name : `${name}#${profileVersion}`;
}

/** The beginning of the sort keys of all TEXT items, or of those of one `rev`. */
export function textPrefix(rev?: number): string {
  return rev === undefined ? 'TEXT#' : `TEXT#${rev}#`;
}

/** What the sort key of a TEXT item says it was made from; S3's version ids hold no `#`. */
interface TextVersion {
  rev: number;
  versionId: string;
  cleanVersion: number;
  profileVersion?: string;
}

/** Reads what `textName` wrote. */
export function parseTextName(name: string): TextVersion {
  const [, rev, versionId = '', cleanVersion, profileVersion] = name.split('#');
  return {
    rev: Number(rev),
    versionId,
    cleanVersion: Number(cleanVersion),
    ...(profileVersion !== undefined && { profileVersion }),
  };
}

/**
 * Sort key of a LABELS item: the labels that a version of classify gave to a text for one `rev`. The item is put once
 * and never changed: a text that is classified again, for example by a newly trained model, gets another `rev`.
 */
export function labelsName(text: string, rev: number, classifyVersion: number): string {
  return `LABELS#${text}#${rev}#${classifyVersion}`;
}

/** The name of the text that a LABELS item is of, as `labelsName` wrote it. */
export function textOfLabels(labels: string): string {
  return labels.split('#').slice(1, -2).join('#');
}

/** The version of classify that a LABELS item was made by, as its sort key says. */
export function classifyVersionOf(labels: string): number {
  return Number(labels.slice(labels.lastIndexOf('#') + 1));
}

/** The one item that says which segments make up the index. */
export const manifestKey: ItemKey = { pk: 'INDEX', sk: 'MANIFEST' };

const minuteDigits = 10;

/** Key, beside the manifest, of what may be garbage from a minute on; without a name, the minute's first key. */
export function garbageKey(dueMinute: number, name = ''): ItemKey {
  return { pk: manifestKey.pk, sk: `GARBAGE#${String(dueMinute).padStart(minuteDigits, '0')}#${name}` };
}

/** The partition that holds the chunks of a segment. */
export function segmentPk(segmentId: string): string {
  return `S#${segmentId}`;
}

/** The partitions of the slips: each takes a thousand of them a second. */
export const slipPks = ['W#0', 'W#1', 'W#2', 'W#3'] as const;

/** A slip, which lists what a batch of clean has put into work. Its name begins with a time; what follows is random. */
export function slipKey(name: string): ItemKey {
  const digit = Number.parseInt(name.split('#')[1]?.[0] ?? '0', 16);
  return { pk: slipPks[digit % slipPks.length] as string, sk: name };
}

/** A profile of a source, put once and never changed. */
export function profileKey(source: string, version: string): ItemKey {
  return { pk: `P#${source}`, sk: `PROFILE#${version}` };
}

/** The item that says which profile of a source is the current one. */
export function currentProfileKey(source: string): ItemKey {
  return { pk: `P#${source}`, sk: 'CURRENT' };
}

/** The one item that says in which spelling each name is shown. */
export const shownNamesKey: ItemKey = { pk: 'NAMES', sk: 'SHOWN' };

/** The item that says where a job that works in slices stopped, and with which result. */
export function checkpointKey(job: string): ItemKey {
  return { pk: `J#${job}`, sk: 'CHECKPOINT' };
}

/** The partition of all standing searches, by their names: one query reads them. */
export const searchesPk = 'Q#SEARCHES';

/** A standing search. */
export function searchKey(name: string): ItemKey {
  return { pk: searchesPk, sk: name };
}

/** The partition of the matches of a search that asks one question since some time. */
export function matchesPk(name: string, since: string): string {
  return `M#${name}#${since}`;
}

/** That a search was told of an article, or of one `rev` of it where each change is told. */
export function toldKey(pk: string, articleId: string, rev?: number): ItemKey {
  return { pk, sk: rev === undefined ? `TOLD#${articleId}` : `TOLD#${articleId}#${rev}` };
}

const matchPrefix = 'MATCH#';

/** Where a match is listed: by the time it was found; without an article, the first key of that time. */
export function matchKey(pk: string, at: string, articleId = ''): ItemKey {
  return { pk, sk: `${matchPrefix}${at}#${articleId}` };
}

/** After every match of a search. */
export const afterMatches = `${matchPrefix}~`;
