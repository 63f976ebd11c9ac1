import type { ArticleRow } from '../../article/row.ts';
import { withinBudget } from './budgeted-chunks.ts';
import type { Sieve } from './collapse/sieve.ts';
import type { IndexQuery } from './index-query.ts';
import { makeSnippet } from './make-snippet.ts';
import type { Fates, Match, Page, ServedRow } from './page.ts';
import type { Candidate } from './read-candidates.ts';
import { readCopies, type TextPorts } from './read-copies.ts';
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
  /** Chooses among the candidates by the stories they are in, if that is asked for. */
  sieve?: Sieve | undefined;
}

/** Rows are read at most this many at a time, by parallel calls of BatchGetItem. */
const rowsARead = 300;
/** If texts decide, the first read takes this many candidates more than are wanted; each later one doubles that. */
const spare = 20;
/** If stories decide, the second read takes this many more than are wanted; each later one doubles that. */
const sieveSpare = 4;
/**
 * Candidates that are left out unread and taken at a time: the budget is asked in between.
 * @limit The rest is taken after them.
 */
const settledAtOnce = 1_000;

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
  const walk = new Walk(candidates);
  let spareReads = needsTexts(query.text) ? spare : 0;
  for (await walk.advance(); !walk.ahead.done && page.matches.length < limit && !page.partial; ) {
    const { batch, fates } = await readBatch(walk, spareReads, query, page, ports);
    if (!fill(page, batch, fates, limit)) return page;
    spareReads = 2 * spareReads || (query.sieve ? sieveSpare : 0);
    page.partial = page.matches.length < limit && !walk.ahead.done && ports.isOverBudget();
  }
  page.partial ||= walk.ahead.isSpent === true;
  page.isEnd = walk.ahead.done === true && !walk.ahead.isSpent;
  return page;
}

/** The next candidates of a page, as many as it may need, and what becomes of them. */
async function readBatch(
  walk: Walk,
  spareReads: number,
  query: PageQuery,
  page: Page,
  ports: PagePorts,
): Promise<{ batch: readonly Candidate[]; fates: Fates }> {
  const { limit, sieve } = query;
  const wanted = Math.min(rowsARead, limit - page.matches.length + spareReads);
  const batch = await walk.take(wanted, (candidate) => sieve?.isSettled(candidate, page) ?? false);
  const read = (some: readonly Candidate[]) => bearOut(some, query, page, ports);
  return { batch, fates: await (sieve ? sieve.sift(batch, page, read) : read(batch)) };
}

type Ahead = IteratorResult<Candidate> & { isSpent?: boolean };

/** Candidates one after another, and the one that comes next. */
class Walk {
  readonly #candidates: AsyncIterator<Candidate>;
  ahead: Ahead = { done: true, value: undefined };

  constructor(candidates: AsyncIterator<Candidate>) {
    this.#candidates = candidates;
  }

  /** Finds the next candidate; if the budget is spent before it, the candidates end there. */
  async advance(): Promise<void> {
    this.ahead = (await withinBudget(this.#candidates.next())) ?? {
      done: true,
      value: undefined,
      isSpent: true,
    };
  }

  /** The next candidates, as many as are wanted, besides those that are settled. */
  async take(wanted: number, isSettled: (candidate: Candidate) => boolean): Promise<Candidate[]> {
    const taken: Candidate[] = [];
    for (let open = 0; !this.ahead.done && open < wanted && taken.length < wanted + settledAtOnce; ) {
      const candidate = this.ahead.value;
      taken.push(candidate);
      if (!isSettled(candidate)) open++;
      await this.advance();
    }
    return taken;
  }
}

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
