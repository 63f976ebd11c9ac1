import type { ArticleRow } from './row.ts';

/**
 * Bytes of the files whose texts one call reads: a hundred usual files have a tenth of it. Decoded texts are larger, so
 * they are decoded one by one.
 * @limit The texts of the others are read by another call.
 */
const maxReadBytes = 20_000_000;

/**
 * Groups articles whose texts will be read, in their order. The files of a group have at most `maxBytes` together; a
 * larger one is a group of its own. A packed file has more text than bytes, but a stored text takes at most 400,000
 * bytes of memory.
 */
export function groupByBytes<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => Pick<ArticleRow, 'source'>,
  maxBytes = maxReadBytes,
): Item[][] {
  const groups: Item[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = rowOf(item).source.sizeBytes ?? 0;
    if (bytes + own > maxBytes) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(item);
    bytes += own;
  }
  return groups;
}
