import type { CleanedCopy } from '../article/article.ts';
import type { ArticleRow, FacetedRow } from '../article/row.ts';
import type { SearchMatch, StandingSearch } from '../article/standing-search.ts';
import { decodeText } from '../catalog/items/text-codec.ts';
import type { IndexedArticle } from '../catalog/segment/segment.ts';
import { makeSnippet, type StemmedWord, stemParagraph } from '../query/search/make-snippet.ts';
import { matchesText, type OpenText, openText } from '../query/search/text-match.ts';
import { ArticleProbe } from './article-probe.ts';
import type { CompiledSearch } from './compile-search.ts';
import { explainMatch } from './explain-match.ts';
import type { SearchTable } from './search-table.ts';

/** An article that is served, as index held it: what it is found by, and its text as it is stored. */
export interface WatchedArticle {
  row: FacetedRow & Pick<ArticleRow, 'articleId'>;
  indexed: IndexedArticle;
  text: Uint8Array;
}

/** A search, and why an article matches it. */
export interface FoundMatch extends Pick<SearchMatch, 'why' | 'snippet'> {
  search: StandingSearch;
}

/** The searches that an article matches. Its text is unpacked only if some search needs it. */
export function findMatches(article: WatchedArticle, searches: SearchTable): FoundMatch[] {
  const language = article.row.served.language.code;
  const probe = new ArticleProbe(article.indexed, language);
  let read: ReadText | undefined;
  const found: FoundMatch[] = [];
  for (const search of searches.propose(probe)) {
    read ??= readText(article.text, language);
    if (isMatch(search, read.open)) found.push(describeMatch(search, article, read));
  }
  return found;
}

/** Whether an article that may match does: its text decides where what follows what was asked for. */
function isMatch({ asked, needsText, languagesFor }: CompiledSearch, text: OpenText): boolean {
  return !needsText || matchesText(asked.text, text, languagesFor(text.language));
}

/** A text that is taken apart once for all searches. */
interface ReadText {
  copy: CleanedCopy;
  open: OpenText;
  wordsOf(paragraph: string): readonly StemmedWord[];
}

function readText(text: Uint8Array, language: string): ReadText {
  const copy = decodeText(text);
  const words = new Map<string, StemmedWord[]>();
  return {
    copy,
    open: openText(copy, language),
    wordsOf(paragraph) {
      const known = words.get(paragraph) ?? [...stemParagraph(paragraph, language)];
      words.set(paragraph, known);
      return known;
    },
  };
}

function describeMatch(
  { search, asked, languagesFor }: CompiledSearch,
  { row }: WatchedArticle,
  { copy, open, wordsOf }: ReadText,
): FoundMatch {
  const { language } = open;
  const languages = languagesFor(language);
  const why = explainMatch(asked, row, open, languages);
  const snippet =
    why.words.length > 0 ? makeSnippet(copy, asked.text, language, languages, wordsOf) : undefined;
  return { search, why, ...(snippet && { snippet }) };
}
