import type { ArticleRow } from '../../article/row.ts';
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
  /** Reads the texts that these articles are likely to be served, unless they are many: `readEncoded` has them then. */
  expectTexts(articles: readonly { articleId: string; rev: number }[]): Promise<void>;
}

/** What a page must contain. */
export interface PageQuery extends Pick<IndexQuery, 'text' | 'languages'> {
  limit: number;
  /** Whether to make snippets of the texts that are read anyway. */
  snippets: boolean;
  /** Whether the served version of an article belongs on an earlier page. */
  isListed?(row: ServedRow): boolean;
  /** Whether the segments are known to have an article in this `rev` or a later one: then nothing of it is missed. */
  isIndexed?(document: { articleId: string; rev: number }): boolean;
  /** Chooses among the candidates by the stories they are in, if that is asked for. */
  sieve?: Sieve | undefined;
}

/**
 * What becomes of candidates: the index proposes, the row decides. A posting counts if its `rev` is not below the row's
 * `live`; the same article counts once.
 */
export async function bearOut(
  batch: readonly Candidate[],
  query: PageQuery,
  page: Page,
  ports: PagePorts,
): Promise<Fates> {
  const [rows] = await Promise.all([
    ports.readRows([...new Set(batch.map(({ articleId }) => articleId))]),
    readsTexts(query) && !ports.isOverBudget() && ports.expectTexts(batch),
  ]);
  const matches: Match[] = [];
  const isMissed = (row: ServedRow, candidate: Candidate) =>
    isNew(page, candidate) &&
    isNew({ matches }, candidate) &&
    !query.isListed?.(row) &&
    !query.isIndexed?.({ articleId: row.articleId, rev: row.live });
  for (const candidate of batch) {
    const row = rows.get(candidate.articleId);
    if (!isServed(row)) continue;
    if (candidate.rev >= row.live) matches.push({ row, candidate });
    // Until a merge drops it, a superseded posting comes after its successor.
    else if (isMissed(row, candidate)) page.missed.add(candidate);
  }
  if (needsTexts(query.text)) return checkTexts(matches, query, page, ports);
  return new Map(matches.map((match) => [match.candidate, match]));
}

/** Whether the texts of a page are read: to find its matches, or to make snippets of them. */
function readsTexts({ text, snippets }: PageQuery): boolean {
  return needsTexts(text) || (snippets && text.all.length > 0);
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

/** Whether an article is not on the page yet. */
export function isNew({ matches }: Pick<Page, 'matches'>, { articleId }: Candidate): boolean {
  return matches.every(({ row }) => row.articleId !== articleId);
}
