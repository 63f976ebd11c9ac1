import { positionOf, readChunk } from '../../catalog/segment/chunk.ts';
import { type ScanningSource, scanChunks } from '../../catalog/segment/chunk-source.ts';
import { wordKey } from '../../catalog/segment/index-keys.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { prefixStems } from '../../words/prefix-stems.ts';

/** Greater than every character of a word: a prefix with this appended sorts after all its words. */
const afterAll = '\u{10FFFF}';
/**
 * Words that a prefix may stand for: each is a posting list to merge.
 * @limit The query is refused with 400: the prefix is too short.
 */
const maxWords = 1_000;

/**
 * The keys of a segment's words that begin with `prefix`, and those of stems that are shorter than it; throws
 * RequestProblem for too many.
 */
export async function expandPrefix(
  source: ScanningSource,
  segmentId: string,
  prefix: string,
  languages: number,
): Promise<string[]> {
  const start = wordKey(prefix);
  const range = { from: positionOf(start, 0), upTo: positionOf(`${start}${afterAll}`, 0) };
  const keys = new Set<string>();
  for (const chunk of await scanChunks(source, segmentId, range)) {
    for (const { key } of readChunk(chunk)) {
      const text = key.toString();
      if (text.startsWith(start)) keys.add(text);
    }
  }
  if (keys.size <= maxWords) return [...prefixStems(prefix, languages).map(wordKey), ...keys];
  throw new RequestProblem(400, `${prefix}* begins more than ${maxWords} words; give more letters.`, 'q');
}
