import type { ArticleRow, ServedFields } from '../../article/row.ts';
import { withinBudget } from './budgeted-chunks.ts';
import type { IndexQuery } from './index-query.ts';
import { makeSnippet } from './make-snippet.ts';
import type { Candidate } from './read-candidates.ts';
import { readCopies, type TextPorts } from './read-copies.ts';
import type { Snippet } from './search-query.ts';
import { matchesText, needsTexts, openText } from './text-match.ts';

/** Where rows and texts are read, and when to stop. */
export interface PagePorts extends TextPorts {
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
}

/** What a page must contain. */
export interface PageQuery extends Pick<IndexQuery, 'text' | 'languages'> {
  limit: number;
  /** Whether to make snippets of the texts that are read anyway. */
  snippets: boolean;
  /** Whether the served version of an article belongs on an earlier page. */
  isListed?(row: ServedRow): boolean;
}

/** The row of an article that is served to readers. */
export type ServedRow = ArticleRow & { live: number; served: ServedFields };

/** An article that its row, and if needed its text, confirms as a match. */
export interface Match {
  row: ServedRow;
  candidate: Candidate;
  /** Present if its text was read and snippets are wanted. */
  snippet?: Snippet;
}

export interface Page {
  matches: Match[];
  /** The last candidate that was checked; the next page begins after it. */
  last?: Candidate;
  /** Whether every candidate was checked. */
  isEnd: boolean;
  /** Whether a posting was dropped because its article has moved on, and its successor was not seen. */
  superseded: boolean;
  /** The budget ran out before the page was full. */
  partial: boolean;
}

/** Rows are read at most this many at a time: one BatchGetItem. */
const rowsARead = 100;
/** If texts decide, the first read takes this many candidates more than are wanted; each later one doubles that. */
const spare = 20;

/**
 * Fills a page: the index proposes, the row decides. A posting counts if its `rev` is not below the row's `live`; the
 * same article counts once.
 */
export async function collectPage(
  candidates: AsyncIterator<Candidate>,
  query: PageQuery,
  ports: PagePorts,
): Promise<Page> {
  const { limit } = query;
  const page: Page = { matches: [], isEnd: false, superseded: false, partial: false };
  let spareReads = needsTexts(query.text) ? spare : 0;
  let ahead = await nextWithinBudget(candidates);
  while (!ahead.done && page.matches.length < limit && !page.partial) {
    const wanted = Math.min(rowsARead, limit - page.matches.length + spareReads);
    const batch: Candidate[] = [];
    for (; !ahead.done && batch.length < wanted; ahead = await nextWithinBudget(candidates))
      batch.push(ahead.value);
    const fates = await bearOut(batch, query, page, ports);
    if (!fill(page, batch, fates, limit)) return page;
    spareReads *= 2;
    page.partial = page.matches.length < limit && !ahead.done && ports.isOverBudget();
  }
  page.partial ||= ahead.isSpent === true;
  page.isEnd = ahead.done === true && !ahead.isSpent;
  return page;
}

type Ahead = IteratorResult<Candidate> & { isSpent?: boolean };

/** The next candidate; if the budget is spent before it, the candidates end here. */
async function nextWithinBudget(candidates: AsyncIterator<Candidate>): Promise<Ahead> {
  return (await withinBudget(candidates.next())) ?? { done: true, value: undefined, isSpent: true };
}

/** The candidates that are matches, and those whose text the budget did not allow to read. */
type Fates = Map<Candidate, Match | 'unread'>;

/**
 * Takes candidates into the page in order; false when it was full, or the budget was spent, before the last of them.
 */
function fill(page: Page, batch: readonly Candidate[], fates: Fates, limit: number): boolean {
  for (const candidate of batch) {
    if (page.matches.length === limit) return false;
    const fate = fates.get(candidate);
    if (fate === 'unread') {
      page.partial = true;
      return false;
    }
    if (fate && isNew(page, candidate)) page.matches.push(fate);
    page.last = candidate;
  }
  return true;
}

function isNew({ matches }: Pick<Page, 'matches'>, { articleId }: Candidate): boolean {
  return matches.every(({ row }) => row.articleId !== articleId);
}

async function bearOut(
  batch: readonly Candidate[],
  query: PageQuery,
  page: Page,
  ports: PagePorts,
): Promise<Fates> {
  const rows = await ports.readRows([...new Set(batch.map(({ articleId }) => articleId))]);
  const matches: Match[] = [];
  const isMissed = (row: ServedRow, candidate: Candidate) =>
    isNew(page, candidate) && isNew({ matches }, candidate) && !query.isListed?.(row);
  for (const candidate of batch) {
    const row = rows.get(candidate.articleId);
    if (!isServed(row)) continue;
    if (candidate.rev >= row.live) matches.push({ row, candidate });
    // Until a merge drops it, a superseded posting comes after its successor.
    else if (isMissed(row, candidate)) page.superseded = true;
  }
  if (needsTexts(query.text)) return checkTexts(matches, query, page, ports);
  return new Map(matches.map((match) => [match.candidate, match]));
}

/** Reads texts as far as the budget allows and the page needs them. */
async function checkTexts(
  matches: readonly Match[],
  query: PageQuery,
  page: Page,
  ports: PagePorts,
): Promise<Fates> {
  const { text, languages, snippets } = query;
  const fates: Fates = new Map(matches.map(({ candidate }) => [candidate, 'unread']));
  const found = new Set(page.matches.map(({ row }) => row.articleId));
  for await (const { item: match, copy } of readCopies(matches, ({ row }) => row, ports)) {
    const { row, candidate } = match;
    const language = row.served.language.code;
    fates.delete(candidate);
    if (!copy || !matchesText(text, openText(copy, language), languages)) continue;
    const snippet = snippets ? makeSnippet(copy, text, language, languages) : undefined;
    fates.set(candidate, { ...match, ...(snippet && { snippet }) });
    if (found.add(row.articleId).size === query.limit) break;
  }
  return fates;
}

function isServed(row: ArticleRow | undefined): row is ServedRow {
  return row?.live !== undefined && row.served !== undefined;
}
