import type { UndatedChoice } from '../../../functions/query/search/search-query.ts';
import { prefixStems } from '../../../functions/words/prefix-stems.ts';
import { stemsOf, stemWord } from '../../../functions/words/stem.ts';
import type { PlainArticle, SegmentContent } from './plain-catalogue.ts';
import type { PlainQuery, PlainTerm } from './plain-query.ts';

/** Whether an article is an answer, found out by reading it; `languages` are bits of languageBit. */
export function isAnswer(article: PlainArticle, { all, none, sent }: PlainQuery, languages: number): boolean {
  const { include, exclude, from = 0, to = Number.POSITIVE_INFINITY } = sent;
  const holds = (term: PlainTerm) => holdsTerm(article, term, languages);
  return (
    article.minute >= from &&
    article.minute <= to &&
    isWanted(article, undatedIn(sent)) &&
    include.every((keys) => keys.some((key) => article.keys.has(key))) &&
    !exclude.some((key) => article.keys.has(key)) &&
    all.every((terms) => terms.some(holds)) &&
    !none.some(holds)
  );
}

/** What becomes of undated articles, as docs/api.md says: a time that is asked for is one of publication. */
function undatedIn({ undated, from, to }: PlainQuery['sent']): UndatedChoice {
  return undated ?? (from === undefined && to === undefined ? 'include' : 'exclude');
}

/** Whether an article that has a date, or none, is asked for. */
export function isWanted({ served }: PlainArticle, undated: UndatedChoice): boolean {
  if (undated === 'include') return true;
  return (undated === 'only') === (served.published === undefined);
}

function holdsTerm(article: PlainArticle, term: PlainTerm, languages: number): boolean {
  if (term.kind === 'phrase') {
    const passages = term.inTitle ? article.passages.slice(0, 1) : article.passages;
    return passages.some((words) => ` ${words.join(' ')} `.includes(` ${term.words.join(' ')} `));
  }
  const [word = ''] = term.kind === 'compound' ? [term.words.join('')] : term.words;
  if (term.kind === 'compound' && holdsParts(article, term, languages)) return true;
  return stemsIn(article, term.kind, word, languages).some(({ inTitle }) => inTitle || !term.inTitle);
}

/** Whether forms of the parts of a compound follow one another. */
function holdsParts(
  { passages, language }: PlainArticle,
  { words, inTitle }: PlainTerm,
  languages: number,
): boolean {
  return (inTitle ? passages.slice(0, 1) : passages).some((passage) =>
    passage.some((_, start) =>
      words.every((word, i) =>
        stemsOf(word, languages).includes(stemWord(passage[start + i] ?? '', language)),
      ),
    ),
  );
}

/** How the stems of a word, or those that begin as a prefix, stand in an article. */
function stemsIn(article: PlainArticle, kind: PlainTerm['kind'], word: string, languages: number) {
  if (kind === 'prefix') {
    const shorter = prefixStems(word, languages);
    return [...article.stems]
      .filter(([stem]) => stem.startsWith(word) || shorter.includes(stem))
      .map(([, found]) => found);
  }
  return stemsOf(word, languages).flatMap((stem) => article.stems.get(stem) ?? []);
}

/** Newest first, then by article id. */
export function comparePlainly(a: PlainArticle, b: PlainArticle): number {
  return b.minute - a.minute || (a.articleId < b.articleId ? -1 : 1);
}

/** In the order of a listing: by the time that it is sorted by, then by article id; one order is the other one backwards. */
export function compareListed({ sort, order }: Pick<PlainQuery['sent'], 'sort' | 'order'>) {
  const time = ({ minute, second }: PlainArticle) => (sort === 'updated' ? second : minute);
  const newestFirst = (a: PlainArticle, b: PlainArticle) =>
    time(b) - time(a) || (a.articleId < b.articleId ? -1 : 1);
  return (a: PlainArticle, b: PlainArticle) => (order === 'asc' ? newestFirst(b, a) : newestFirst(a, b));
}

/** As functions/query/search/bm25.ts documents them. */
const saturation = 1.2;
const lengthShare = 0.75;
const titleBonus = 4;
/** As functions/catalog/segment/document-table.ts documents it: eight steps a doubling. */
const stepsPerDoubling = 8;

/** What scores are measured by, counted by reading every article of the segments in the query's time that hold any that is asked for. */
export function measurePlainly(query: PlainQuery, segments: readonly SegmentContent[], languages: number) {
  const { from = 0, to = Number.POSITIVE_INFINITY } = query.sent;
  const undated = undatedIn(query.sent);
  const inRange = segments.filter(
    ({ newest, oldest, articles }) =>
      oldest <= to && newest >= from && articles.some((article) => isWanted(article, undated)),
  );
  const articles = inRange.flatMap((segment) => segment.articles);
  const words = inRange.reduce((sum, segment) => sum + segment.words, 0);
  const averageLength = Math.max(1, words / Math.max(1, articles.length));
  const holding = scoredWords(query).map(({ kind, word }) =>
    articles.reduce((sum, article) => sum + stemsIn(article, kind, word, languages).length, 0),
  );
  return { articles: articles.length, averageLength, holding };
}

/** Okapi BM25 over the words that are wanted, those of phrases and alternatives too. */
export function scorePlainly(
  article: PlainArticle,
  query: PlainQuery,
  languages: number,
  { articles, averageLength, holding }: ReturnType<typeof measurePlainly>,
): number {
  const length =
    Math.round(2 ** (Math.round(Math.log2(article.length + 1) * stepsPerDoubling) / stepsPerDoubling)) - 1;
  return scoredWords(query).reduce((score, { kind, word }, i) => {
    const found = stemsIn(article, kind, word, languages);
    const frequency = found.reduce((sum, each) => sum + each.frequency, 0);
    if (frequency === 0) return score;
    const weighted = frequency + (found.some(({ inTitle }) => inTitle) ? titleBonus : 0);
    const held = Math.min(holding[i] as number, articles);
    const rarity = Math.log(1 + (articles - held + 0.5) / (held + 0.5));
    const norm = saturation * (1 - lengthShare + (lengthShare * length) / averageLength);
    return score + (rarity * weighted * (saturation + 1)) / (weighted + norm);
  }, 0);
}

function scoredWords({ all }: PlainQuery): { kind: PlainTerm['kind']; word: string }[] {
  return all.flat().flatMap(({ kind, words }) => {
    const all = kind === 'compound' ? [words.join(''), ...words] : words;
    return all.map((word) => ({ kind: kind === 'prefix' ? kind : 'word', word }));
  });
}
