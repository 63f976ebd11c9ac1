import type { ArticleRow } from './row.ts';

/**
 * Bytes of the files whose texts are read by one call: a hundred usual ones have a tenth of it. Decoded, texts are
 * larger, so they are decoded one by one.
 * @limit The texts of the others are read by another call.
 */
const maxReadBytes = 20_000_000;

/**
 * Groups articles whose texts are to be read, in their order: so that the files of a group have at most so many bytes
 * together. A larger one is a group of its own. What was packed is larger than its file, which costs memory for its text
 * as it is stored, 400,000 bytes at most.
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
