import type { CleanedCopy } from '../../article/article.ts';
import type { ArticleRow, ServedFields } from '../../article/row.ts';
import { decodeText } from '../../catalog/items/text-codec.ts';
import { withinBudget } from './budgeted-chunks.ts';
import type { IndexQuery } from './index-query.ts';
import type { Candidate } from './read-candidates.ts';
import { matchesText, needsText } from './text-match.ts';

/** Where rows and texts are read, and when to stop. */
export interface PagePorts {
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  /** Texts as they were encoded; those that are gone are left out. */
  readEncoded(texts: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  /** True once the time or the read units that a query may take are used up. */
  isOverBudget(): boolean;
}

type ServedRow = ArticleRow & { live: number; served: ServedFields };

/** An article that its row, and where need be its text, bears out. */
export interface Match {
  row: ServedRow;
  candidate: Candidate;
  /** Where it was read. */
  copy?: CleanedCopy;
}

export interface Page {
  matches: Match[];
  /** The last candidate that was looked at; the next page begins after it. */
  last?: Candidate;
  /** Every candidate was looked at. */
  isEnd: boolean;
  /** A posting was dropped because its article has moved on, and the one that took its place was not seen. */
  superseded: boolean;
  /** The budget ran out before the page was full. */
  partial: boolean;
}

/** Rows are read at most this many at a time: one BatchGetItem. */
const rowsARead = 100;
/** Where texts decide, this many candidates more than are wanted are read at first, and twice as many each time after. */
const spare = 20;

/**
 * Fills a page: the index proposes, the row decides. A posting counts if its `rev` is not below the row's `live`; the
 * same article counts once.
 */
export async function collectPage(
  candidates: AsyncIterator<Candidate>,
  limit: number,
  query: Pick<IndexQuery, 'text' | 'languages'>,
  ports: PagePorts,
): Promise<Page> {
  const page: Page = { matches: [], isEnd: false, superseded: false, partial: false };
  let spareReads = needsText(query.text) ? spare : 0;
  let ahead = await nextWithinBudget(candidates);
  while (!ahead.done && page.matches.length < limit && !page.partial) {
    const wanted = Math.min(rowsARead, limit - page.matches.length + spareReads);
    const batch: Candidate[] = [];
    for (; !ahead.done && batch.length < wanted; ahead = await nextWithinBudget(candidates))
      batch.push(ahead.value);
    const matches = await bearOut(batch, query, page, ports);
    if (!fill(page, batch, matches, limit)) return page;
    spareReads *= 2;
    page.partial = page.matches.length < limit && !ahead.done && ports.isOverBudget();
  }
  page.partial ||= ahead.isSpent === true;
  page.isEnd = ahead.done === true && !ahead.isSpent;
  return page;
}

type Ahead = IteratorResult<Candidate> & { isSpent?: boolean };

/** Where the budget is spent before the next candidate, the candidates end here. */
async function nextWithinBudget(candidates: AsyncIterator<Candidate>): Promise<Ahead> {
  return (await withinBudget(candidates.next())) ?? { done: true, value: undefined, isSpent: true };
}

/** Takes candidates into the page in order; false when it was full before the last of them. */
function fill(
  page: Page,
  batch: readonly Candidate[],
  matches: Map<Candidate, Match>,
  limit: number,
): boolean {
  for (const candidate of batch) {
    if (page.matches.length === limit) return false;
    const match = matches.get(candidate);
    const isNew = page.matches.every(({ row }) => row.articleId !== candidate.articleId);
    if (match && isNew) page.matches.push(match);
    page.last = candidate;
  }
  return true;
}

async function bearOut(
  batch: readonly Candidate[],
  query: Pick<IndexQuery, 'text' | 'languages'>,
  page: Page,
  ports: PagePorts,
): Promise<Map<Candidate, Match>> {
  const rows = await ports.readRows([...new Set(batch.map(({ articleId }) => articleId))]);
  const matches: Match[] = [];
  const isSeen = ({ articleId }: Candidate) =>
    [...page.matches, ...matches].some(({ row }) => row.articleId === articleId);
  for (const candidate of batch) {
    const row = rows.get(candidate.articleId);
    if (!isServed(row)) continue;
    if (candidate.rev >= row.live) matches.push({ row, candidate });
    // Until a merge drops it, a superseded posting stands behind the one that took its place.
    else if (!isSeen(candidate)) page.superseded = true;
  }
  const borneOut = needsText(query.text) ? await checkTexts(matches, query, ports) : matches;
  return new Map(borneOut.map((match) => [match.candidate, match]));
}

async function checkTexts(
  matches: readonly Match[],
  { text, languages }: Pick<IndexQuery, 'text' | 'languages'>,
  ports: PagePorts,
): Promise<Match[]> {
  const copies = await readCopies(matches, ports);
  return matches.flatMap((match) => {
    const copy = copies.get(match.row.articleId);
    const holds = copy && matchesText(text, copy, match.row.served.language.code, languages);
    return holds ? [{ ...match, copy }] : [];
  });
}

function isServed(row: ArticleRow | undefined): row is ServedRow {
  return row?.live !== undefined && row.served !== undefined;
}

/** The texts of these matches that are there. */
export async function readCopies(
  matches: readonly Match[],
  { readEncoded }: Pick<PagePorts, 'readEncoded'>,
): Promise<Map<string, CleanedCopy>> {
  const texts = new Map(matches.map(({ row }) => [row.articleId, row.served.text]));
  const found = await readEncoded([...texts].map(([articleId, text]) => ({ articleId, text })));
  return new Map([...found].map(([articleId, bytes]) => [articleId, decodeText(bytes)]));
}
