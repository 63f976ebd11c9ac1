import type { MatchesPage, SearchesPage } from '../../functions/query/api/standing/search-schemas.ts';
import { apiUrl } from '../api/api.ts';
import { call } from '../api/call.ts';

/** A search that stands, as the API gives it. */
export type StandingSearch = SearchesPage['searches'][number];
/** That an article matched, and why. */
export type Match = MatchesPage['matches'][number];

/**
 * Matches that the desk counts as new.
 * @limit Counting stops there: whoever has more to look at does not need to know how much more.
 */
export const mostCounted = 20;

/** What was just changed is not to be read from before. */
const asOfNow: RequestInit = { cache: 'no-cache' };

/** The searches that stand, by name. */
export async function listSearches(cursor: string | undefined, signal: AbortSignal): Promise<SearchesPage> {
  const query = new URLSearchParams({ limit: '50', ...(cursor !== undefined && { cursor }) });
  return (await call(apiUrl('/searches', query), asOfNow, signal)).json();
}

/** The matches of a search, newest first. */
export async function listMatches(
  name: string,
  given: { limit: number; cursor?: string | undefined; since?: string | undefined },
  signal: AbortSignal,
): Promise<MatchesPage> {
  const query = new URLSearchParams({ limit: String(given.limit) });
  if (given.cursor !== undefined) query.set('cursor', given.cursor);
  if (given.since !== undefined) query.set('since', given.since);
  return (await call(matchesUrl(name, '', query), asOfNow, signal)).json();
}

/** The address of the matches of a search, or of a feed of them. */
export function matchesUrl(
  name: string,
  form: '' | '.rss' | '.json' | '.ndjson',
  query?: URLSearchParams,
): string {
  return apiUrl(`/searches/${encodeURIComponent(name)}/matches${form}`, query);
}

/** Keeps a search under a name, or changes what stands there. */
export async function keepSearch(
  { name, question, onChange, isMuted }: Omit<StandingSearch, 'since'>,
  signal: AbortSignal,
): Promise<void> {
  const body = JSON.stringify({ question, onChange, isMuted });
  await call(
    searchUrl(name),
    { method: 'PUT', headers: { 'content-type': 'application/json' }, body },
    signal,
  );
}

/** Removes a search; its matches go with it. */
export async function removeSearch(name: string, signal: AbortSignal): Promise<void> {
  await call(searchUrl(name), { method: 'DELETE' }, signal);
}

function searchUrl(name: string): string {
  return `searches/${encodeURIComponent(name)}`;
}
