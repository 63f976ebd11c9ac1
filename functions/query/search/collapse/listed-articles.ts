import type { SegmentEntry } from '../../../catalog/manifest/manifest.ts';
import { atEnd, type OrdinalStream, pending } from '../../../catalog/segment/ordinal-stream.ts';
import type { SegmentReader } from '../../../catalog/segment/segment-reader.ts';

/** An article, and the minute that it is listed by. */
export interface ListedArticle {
  articleId: string;
  minute: number;
}

/** Those of some articles that a segment holds, by their ordinals; nothing is read of a segment of another time. */
export function articlesIn(
  reader: SegmentReader,
  { newest, oldest }: Pick<SegmentEntry, 'newest' | 'oldest'>,
  articles: readonly ListedArticle[],
): OrdinalStream {
  const inTime = articles.filter(({ minute }) => minute <= newest && minute >= oldest);
  let ordinals: number[] | undefined = inTime.length === 0 ? [] : undefined;
  let at = 0;
  return {
    seek(ordinal) {
      if (!ordinals) return pending;
      while ((ordinals[at] ?? atEnd) < ordinal) at++;
      return ordinals[at] ?? atEnd;
    },
    async load() {
      ordinals ??= await findOrdinals(reader, inTime);
    },
  };
}

/** One after another: the articles of a story are neighbours, and the next one is mostly in a chunk that is there. */
async function findOrdinals(reader: SegmentReader, articles: readonly ListedArticle[]): Promise<number[]> {
  const ordinals: number[] = [];
  for (const article of articles) {
    const ordinal = (await reader.ordinalAfter(article)) - 1;
    if (ordinal < 0) continue;
    const { articleId } = await reader.document(ordinal);
    if (articleId === article.articleId) ordinals.push(ordinal);
  }
  return ordinals.sort((a, b) => a - b);
}
