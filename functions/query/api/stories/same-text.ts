import { readBody } from '../../../classify/fingerprint/compare-bodies.ts';
import { takeIndexedWords } from '../../../words/indexed-words.ts';
import { readCopies } from '../../search/read-copies.ts';
import type { QueryPorts } from '../query-ports.ts';
import { isServed, type ServedArticle } from './tell-story.ts';

/** Of so many words the longest are searched for: in a report of any length they are found early. */
const wordsRead = 2_000;
/**
 * Words that are searched for: long ones are rare, and four of them stand together in hardly any other text. Where words are short, as the
 * pairs of characters of Chinese are, as many as have so many letters together. Each is looked up in every segment, half a read unit in each.
 */
const asked = { fewest: 4, most: 12, letters: 24 };
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
  const ranked = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, asked.most);
  const enough = ranked.findIndex(
    (_, at) => at + 1 >= asked.fewest && ranked.slice(0, at + 1).join('').length >= asked.letters,
  );
  return enough < 0 ? ranked : ranked.slice(0, enough + 1);
}
