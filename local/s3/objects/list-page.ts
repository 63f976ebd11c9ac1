import type { Bucket } from '../store/records.ts';

/** Orders as S3 lists: by UTF-8 bytes, which is the order of code points and not the one JavaScript sorts by. */
export function compareKeys(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rankUnit(left.charCodeAt(index)) - rankUnit(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** What a listing asks for. */
export interface ListQuery {
  prefix: string;
  /** Empty where keys are not to be grouped. */
  delimiter: string;
  maxKeys: number;
  /** A common prefix that an earlier page ended with: nothing below it is listed again. */
  afterPrefix: string;
}

/** One page of a listing, in key order. */
export interface ListPage<Item> {
  items: Item[];
  commonPrefixes: string[];
  isTruncated: boolean;
  /** What the page ended with; the next one begins after it. */
  last?: { key: string; item?: Item };
}

/** Groups and cuts `entries`, which must be in key order and begin where the page does. */
export function takePage<Item>(
  entries: Iterable<{ key: string; item: Item }>,
  query: ListQuery,
): ListPage<Item> {
  const page: ListPage<Item> = { items: [], commonPrefixes: [], isTruncated: false };
  let group = query.afterPrefix;
  for (const { key, item } of entries) {
    if (group !== '' && key.startsWith(group)) continue;
    if (page.items.length + page.commonPrefixes.length === query.maxKeys)
      return { ...page, isTruncated: query.maxKeys > 0 };
    group = groupOf(key, query);
    addToPage(page, group, key, item);
  }
  return page;
}

/** The keys of a bucket that begin with `prefix`, from `from` on, in S3's order. */
export function* keysFrom(bucket: Bucket, prefix: string, from: string): Generator<string> {
  const keys = [...bucket.objects.keys()].filter(
    (key) => key.startsWith(prefix) && compareKeys(key, from) >= 0,
  );
  yield* keys.sort(compareKeys);
}

function addToPage<Item>(page: ListPage<Item>, group: string, key: string, item: Item): void {
  if (group === '') page.items.push(item);
  else page.commonPrefixes.push(group);
  page.last = group === '' ? { key, item } : { key: group };
}

// The key up to the first delimiter after the prefix; empty if there is none.
function groupOf(key: string, { prefix, delimiter }: ListQuery): string {
  const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return end < 0 ? '' : key.slice(0, end + delimiter.length);
}

// UTF-16 puts surrogates, which stand for the highest code points, below U+E000; UTF-8 puts them last.
function rankUnit(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
