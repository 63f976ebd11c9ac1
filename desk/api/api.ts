import type { FacetName } from '../../functions/article/facets.ts';
import type { Page } from '../../functions/query/api/answer-schema.ts';
import type { ArticleDetail, Explanation } from '../../functions/query/api/article-schema.ts';
import type { Versions, VersionText } from '../../functions/query/api/version-schema.ts';
import { type Listed, type Question, type WorkState, writeListed, writeQuestion } from '../address.ts';
import { countedFacets } from '../facets.ts';
import { call } from './call.ts';
import { type Config, readConfig } from './config.ts';
import { Refusal } from './refusal.ts';

/** How many matches have which values, and when they were published. */
export type Overview = Pick<Page, 'facets' | 'interval' | 'total' | 'partial'>;
/** A topic with its names in all languages that it has names in. */
export interface TopicNames {
  code: string;
  names: Record<string, string>;
}
/** A value that completes what was typed. */
export interface Suggestion {
  facet: FacetName;
  value: string;
  name: string;
  count: number;
}

let config: Config | undefined;

/** What the desk can do here; read once, before anything else. */
export async function openApi(signal: AbortSignal): Promise<Config> {
  config = readConfig(await (await call('desk.json', {}, signal)).json());
  return config;
}

/** Whether files go to the bucket by requests that are signed for one each, rather than through the desk's server. */
export function hasSignedUploads(): boolean {
  return config?.uploads === 'presigned';
}

/** The address of a route of the API, for links and calls. */
export function apiUrl(path: string, query?: URLSearchParams): string {
  const search = query?.toString();
  return `${config?.api ?? ''}${path}${search ? `?${search}` : ''}`;
}

async function get<Answer>(path: string, signal: AbortSignal, query?: URLSearchParams): Promise<Answer> {
  const response = await call(apiUrl(path, query), {}, signal);
  return (await response.json()) as Answer;
}

/** A page of what is listed. */
export function searchArticles(
  listed: Listed,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  signal: AbortSignal,
): Promise<Page> {
  const query = writeListed(listed);
  query.set('limit', String(limit));
  if (listed.question.q.trim() !== '') query.set('snippets', 'true');
  if (cursor !== undefined) query.set('cursor', cursor);
  return get('/articles', signal, query);
}

/** How many matches there are of what, and from when; the order of a listing says nothing about it. */
export function readOverview(
  question: Question,
  by: 'day' | 'month',
  signal: AbortSignal,
): Promise<Overview> {
  const query = writeQuestion({ ...question, sort: 'published', order: 'desc' });
  query.set('limit', '1');
  query.set('facets', countedFacets.join(','));
  query.set('interval', by);
  return get('/articles', signal, query);
}

/** Articles that did not arrive, or not yet. */
export function listWork(state: WorkState, cursor: string | undefined, signal: AbortSignal): Promise<Page> {
  const query = new URLSearchParams({ state, limit: '100' });
  if (cursor !== undefined) query.set('cursor', cursor);
  return get('/articles', signal, query);
}

/** An article with its text. */
export function readArticle(id: string, signal: AbortSignal): Promise<ArticleDetail> {
  return get(`/articles/${id}`, signal);
}

/** Why an article is as it is. */
export function explainArticle(id: string, signal: AbortSignal): Promise<Explanation> {
  return get(`/articles/${id}/explain`, signal);
}

/** The texts that are kept of an article. */
export function listVersions(id: string, signal: AbortSignal): Promise<Versions> {
  return get(`/articles/${id}/versions`, signal);
}

/** One text of the trail. */
export function readVersion(id: string, rev: number, signal: AbortSignal): Promise<VersionText> {
  return get(`/articles/${id}/versions/${rev}`, signal);
}

/** All topics with their names. */
export async function readTopics(signal: AbortSignal): Promise<TopicNames[]> {
  return (await get<{ topics: TopicNames[] }>('/topics', signal)).topics;
}

/** Values that begin as typed; none where the API is of a version that completes nothing. */
export async function suggest(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const query = new URLSearchParams({ q: typed });
    return (await get<{ suggestions: Suggestion[] }>('/suggest', signal, query)).suggestions;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
