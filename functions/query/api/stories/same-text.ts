import { readBody } from '../../../classify/fingerprint/compare-bodies.ts';
import { takeIndexedWords } from '../../../words/indexed-words.ts';
import { readCopies } from '../../search/read-copies.ts';
import type { QueryPorts } from '../query-ports.ts';
import { isServed, type ServedArticle } from './tell-story.ts';

/** Of so many words the longest are searched for: in a report of any length they are found early. */
const wordsRead = 2_000;
/** Words that are searched for: long ones are rare, and so many of them stand together in few other texts. */
const wordsAsked = 8;
const searchable = /^\p{L}{1,40}$/u;

/**
 * Articles that are read to see whether they have the same text: the newest ones with all of the words that are searched for.
 * @limit The answer says `partial`.
 */
const maxRead = 20;

/** What was found, and whether there may be more. */
interface SameText {
  articles: ServedArticle[];
  isPartial: boolean;
}

/**
 * The articles of any time whose text is exactly this one: found by their longest words, as any search finds them, so that
 * nothing has to be kept for it.
 */
export async function findSameText(
  { body, language, exact }: { body: readonly string[]; language: string; exact: string },
  ports: Pick<QueryPorts, 'search' | 'readEncoded' | 'isOverBudget'>,
): Promise<SameText> {
  const words = longestWords(body);
  if (words.length === 0) return { articles: [], isPartial: false };
  const { found, next, partial } = await ports.search({
    q: words.join(' '),
    include: [],
    exclude: [],
    languages: [language],
    undated: 'include',
    sort: 'published',
    order: 'desc',
    limit: maxRead,
    facets: [],
    snippets: false,
  });
  const rows = found.flatMap(({ row }) => (isServed(row) ? [row] : []));
  const articles: ServedArticle[] = [];
  let read = 0;
  for await (const { item, copy } of readCopies(rows, (row) => row, ports)) {
    read++;
    if (copy && readBody(copy.body).exact === exact) articles.push(item);
  }
  return { articles, isPartial: partial || next !== undefined || read < rows.length };
}

/** The longest words of a text; of equally long ones those that come first by their letters. */
function longestWords(body: readonly string[]): string[] {
  const { body: passages } = takeIndexedWords({ title: '', body }, wordsRead);
  const words = new Set(passages.flatMap((passage) => passage.words.filter((word) => searchable.test(word))));
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, wordsAsked);
}
