import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { ServedFields } from '../../../functions/article/row.ts';
import type { Manifest, SegmentEntry } from '../../../functions/catalog/manifest/manifest.ts';
import { type Chunk, findInChunk } from '../../../functions/catalog/segment/chunk.ts';
import { columns, readIds } from '../../../functions/catalog/segment/document-table.ts';
import type { SegmentStore } from '../../../functions/store/segment-store.ts';
import { stemWord } from '../../../functions/words/stem.ts';
import { tokenise } from '../../../functions/words/tokenise.ts';

/** One version of an article, taken apart without any index. */
export interface PlainArticle {
  articleId: string;
  rev: number;
  minute: number;
  /** When it was classified, seconds since 1970. */
  second: number;
  language: string;
  served: ServedFields;
  /** The facets it has, by their index keys. */
  keys: Set<string>;
  /** Title first, then the paragraphs: folded words in order. */
  passages: string[][];
  /** How often each stem stands in it, and whether in its title. */
  stems: Map<string, { frequency: number; inTitle: boolean }>;
  /** Words of title and body. */
  length: number;
}

/** Takes an article apart. */
export function readPlainly(
  place: Pick<PlainArticle, 'articleId' | 'rev' | 'minute' | 'second' | 'keys'>,
  served: ServedFields,
  { title, body }: CleanedCopy,
): PlainArticle {
  const passages = [title, ...body].map((passage) => [...tokenise(passage)]);
  const stems: PlainArticle['stems'] = new Map();
  for (const [i, words] of passages.entries()) {
    for (const word of [...words, ...compoundsIn(title, body, i)]) {
      const stem = stemWord(word, served.language.code);
      const known = stems.get(stem) ?? { frequency: 0, inTitle: false };
      stems.set(stem, { frequency: known.frequency + 1, inTitle: known.inTitle || i === 0 });
    }
  }
  const language = served.language.code;
  return { ...place, served, language, passages, stems, length: passages.flat().length };
}

/** Words with hyphens, written as one: they are found so too. */
function compoundsIn(title: string, body: readonly string[], passage: number): string[] {
  const text = passage === 0 ? title : (body[passage - 1] ?? '');
  return (text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => tokenise(word).join(''));
}

/** Every version of every article that was written, and which of them is served. */
export class PlainCatalogue {
  readonly #versions = new Map<string, PlainArticle>();
  readonly #served = new Map<string, PlainArticle>();

  serve(article: PlainArticle): void {
    this.#versions.set(`${article.articleId}#${article.rev}`, article);
    this.#served.set(article.articleId, article);
  }

  withdraw(articleId: string): void {
    this.#served.delete(articleId);
  }

  /** What readers are served. */
  get served(): PlainArticle[] {
    return [...this.#served.values()];
  }

  /** The versions that stand in each live segment: ranking counts those that are superseded until a merge drops them. */
  async inSegments(manifest: Manifest, segments: SegmentStore): Promise<SegmentContent[]> {
    return Promise.all(
      [...manifest.live].map(async ([segmentId, entry]) => {
        const chunks: Chunk[] = [];
        for await (const page of segments.readPages(segmentId)) chunks.push(...page);
        const articles = chunks
          .map((chunk) => findInChunk(chunk, columns.ids.key))
          .flatMap((found) => (found ? readIds(found).cells : []))
          .map(({ articleId, rev }) => this.#versions.get(`${articleId}#${rev}`) as PlainArticle);
        return { ...entry, articles };
      }),
    );
  }
}

/** A live segment, article by article. */
export interface SegmentContent extends SegmentEntry {
  articles: PlainArticle[];
}
