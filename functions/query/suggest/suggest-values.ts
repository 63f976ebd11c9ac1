import type { FacetName } from '../../article/facets.ts';
import { MissingChunk } from '../../catalog/segment/chunk.ts';
import { facetKey, facetOfKey, keyBeginning } from '../../catalog/segment/index-keys.ts';
import { budgetedChunks, type QuerySource, withinBudget } from '../search/budgeted-chunks.ts';
import type { SearchPorts } from '../search/search.ts';
import type { Search } from '../search/search-query.ts';
import type { Segment } from '../search/segment-query.ts';
import { type KeyCount, KeyCounts } from './key-counts.ts';
import { type NamedValue, nameKeys } from './name-keys.ts';
import { type FoundValue, valuesInArticles } from './values-in-articles.ts';
import { nameOfTopic, wantedKeys } from './wanted-keys.ts';

/**
 * Segments that are looked at, the largest: the others hold what came last and is not merged yet.
 * @limit Values that only smaller ones have are not suggested, and counts leave them out; `partial` says so.
 */
const mostSegments = 24;

/** What was typed so far, and which facets' values are wanted. */
export interface SuggestQuery {
  typed: string;
  facets: readonly FacetName[];
  limit: number;
}

/** A value that may be meant, and how many articles have it, as the index says. */
export interface Suggestion extends NamedValue {
  facet: FacetName;
  count: number;
}

/** The values that most articles have first; `partial` if not everything was looked at. */
export interface Suggestions {
  suggestions: Suggestion[];
  partial: boolean;
}

/** Suggests values of facets for what is being typed. */
export type Suggest = (query: SuggestQuery) => Promise<Suggestions>;

/** Suggests from the keys of the index, and from the newest articles with a word that begins so. */
export function openSuggest(ports: SearchPorts, search: Search): Suggest {
  return async (query) => {
    const found = await valuesInArticles(query.typed, query.facets, search);
    try {
      return await suggestOn(query, found, ports, false);
    } catch (error) {
      // A manifest that was kept too long names segments that are gone.
      if (!(error instanceof MissingChunk)) throw error;
      return suggestOn(query, found, ports, true);
    }
  };
}

async function suggestOn(
  { typed, facets, limit }: SuggestQuery,
  found: ReadonlyMap<string, FoundValue>,
  ports: SearchPorts,
  fresh: boolean,
): Promise<Suggestions> {
  const { live } = await ports.readManifest({ fresh });
  const segments = [...live].sort(([, a], [, b]) => b.count - a.count).slice(0, mostSegments);
  const source = budgetedChunks(ports.chunks, ports.isOverBudget);
  const counted = new KeyCounts();
  const done = await withinBudget(
    countAll(wantedOf(typed, facets, [...found.keys()].slice(0, limit)), segments, source, counted),
  );
  // Some keys have no name any more: an article that was replaced stays in the index for a while.
  const likely = mostFrequent(counted.counts, 2 * limit);
  const names = await nameKeys(
    likely.filter(({ key }) => !found.has(key)),
    source,
    ports.readRows,
  );
  const suggestions = likely.flatMap(({ facet, key, count }) => {
    const named = found.get(key) ?? names.get(key);
    return named ? [{ facet, value: named.value, name: shownName(facet, named, typed), count }] : [];
  });
  return {
    suggestions: suggestions.slice(0, limit),
    partial: done === undefined || counted.isCut || live.size > mostSegments,
  };
}

/** A topic is shown in the language in which it is typed, and not in that of some article. */
function shownName(facet: FacetName, { value, name }: NamedValue, typed: string): string {
  return facet === 'topic' ? nameOfTopic(value, typed) : name;
}

/** Keys, and beginnings of keys, to count. */
interface Wanted {
  keys: Set<string>;
  beginnings: Set<string>;
}

function wantedOf(typed: string, facets: readonly FacetName[], foundKeys: readonly string[]): Wanted {
  const wanted: Wanted = { keys: new Set(foundKeys), beginnings: new Set() };
  for (const facet of facets) {
    const { beginnings, whole } = wantedKeys(facet, typed);
    for (const beginning of beginnings) wanted.beginnings.add(keyBeginning(facet, beginning));
    for (const key of whole) wanted.keys.add(facetKey(facet, key));
  }
  // What a beginning counts is not counted again.
  for (const key of wanted.keys)
    if ([...wanted.beginnings].some((beginning) => key.startsWith(beginning))) wanted.keys.delete(key);
  return wanted;
}

async function countAll(
  { keys, beginnings }: Wanted,
  segments: readonly Segment[],
  source: QuerySource,
  counted: KeyCounts,
): Promise<true> {
  await Promise.all(
    segments.flatMap((segment) => [
      ...[...beginnings].map((beginning) => counted.addBeginning(source, segment, beginning)),
      ...[...keys].map((key) => counted.addKey(source, segment, key)),
    ]),
  );
  return true;
}

function mostFrequent(counts: ReadonlyMap<string, KeyCount>, most: number) {
  return [...counts]
    .map(([key, { count, places }]) => ({ key, count, places, facet: facetOfKey(key) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}
