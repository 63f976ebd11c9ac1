import * as v from 'valibot';
import { canonicalAddress, readSite } from '../../article/address.ts';
import { type Facet, type FacetName, facetNames, facetsByName, type Spelling } from '../../article/facets.ts';
import { spellFolder } from '../../article/folders.ts';
import { facetKey } from '../../catalog/segment/index-keys.ts';
import { makeNameKey, makePersonKey } from '../../classify/entities/name-key.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { tokenise } from '../../words/tokenise.ts';
import type { SearchQuery } from '../search/search-query.ts';
import { firstMinute, lastMinute } from './date-schema.ts';
import { readValue } from './filter-value.ts';
import { maxValues, searchRequest } from './request-schema.ts';
import { groupingOf, type StorySearchRequest, storySearchRequest } from './stories/collapse-request.ts';
import { codeOfTopic } from './topic-names.ts';

/** A request for articles, ready to be answered. */
export interface ParsedSearch {
  request: StorySearchRequest;
  /** The search, without the position that a cursor gives. */
  query: SearchQuery;
  /** Everything that decides which articles are listed in which order, in one form; a cursor is bound to it. */
  canonical: string;
}

/** Names are compared by their keys, so that every spelling of one finds the same articles. */
const spell: Record<Spelling, (value: string) => string> = {
  code: (code) => code,
  words: (words) => tokenise(words).join(' '),
  name: makeNameKey,
  person: makePersonKey,
  // A value that is none was refused by its schema.
  site: (site) => readSite(site) ?? site,
  address: (address) => canonicalAddress(address) ?? address,
  folder: spellFolder,
};

/** Parameters that rows alone can answer; all others need the index, which does not have all articles. */
const withoutIndex = new Set(['state', 'key', 'limit', 'cursor']);

/** Former names of parameters, with their current names. */
const formerNames = new Map([['stage', 'state']]);

/**
 * Reads a request in its JSON form; throws RequestProblem with the name of the first parameter that is wrong. Parameters
 * of stories are known only where articles are grouped.
 */
export function parseSearch(given: unknown, hasStories = false): ParsedSearch {
  // A list inherits a property that the schema would take for a parameter: `sort`.
  // A check runs only if all checks before it passed, so it may rely on the form that they require.
  const options = { abortPipeEarly: true };
  const schema = hasStories ? storySearchRequest : searchRequest;
  const result = v.safeParse(schema, Array.isArray(given) ? undefined : given, options);
  if (!result.success) throw problemOf(result.issues[0], Object.keys(schema.entries));
  const request: StorySearchRequest = result.output;
  refuseTogether(request, Object.keys(given as object));
  refuseBackwards(request);
  const query = describeQuery(request);
  const { q, include, exclude, languages, from, to, undated, sort, order } = query;
  const canonical = JSON.stringify([
    q,
    include.toSorted(),
    exclude.toSorted(),
    languages.toSorted(),
    from,
    to,
    undated,
    sort,
    order,
    request.state,
    request.key,
    ...canonicalOfStories(request),
  ]);
  return { request, query, canonical };
}

/** Nothing where nothing is asked of stories: then a cursor is the same as where articles are not grouped. */
function canonicalOfStories({ story, collapse, copies }: StorySearchRequest): unknown[] {
  return story || collapse || copies ? [story?.toSorted(), collapse, copies] : [];
}

/** Refuses a range that ends before it begins: nothing is in it, and who asked would take that for an answer. */
function refuseBackwards({ from, to }: StorySearchRequest): void {
  if (from !== undefined && to !== undefined && firstMinute(from) > lastMinute(to))
    throw new RequestProblem(400, `from is ${from}, and to is ${to}, which is earlier.`, 'to');
}

/** Refuses combinations of parameters that are each allowed alone. */
function refuseTogether(request: StorySearchRequest, given: readonly string[]): void {
  const first = given.find((name) => name === 'key' || name === 'state');
  const other = first && given.find((name) => !withoutIndex.has(name));
  if (other) throw new RequestProblem(400, `${other} cannot be combined with ${first}.`, other);
  if (request.sort === 'relevance' && request.q === undefined) {
    throw new RequestProblem(
      400,
      'sort=relevance needs q: without words no article is more relevant.',
      'sort',
    );
  }
  if (request.sort === 'relevance' && request.order === 'asc') {
    throw new RequestProblem(400, 'order=asc needs a sort by time: published or updated.', 'order');
  }
  let count = 0;
  for (const name of [...facetNames, 'story'] as const) {
    count += request[name]?.length ?? 0;
    if (count > maxValues) {
      throw new RequestProblem(400, `All filters together may have at most ${maxValues} values.`, name);
    }
  }
}

function describeQuery(request: StorySearchRequest): SearchQuery {
  const { q, from, to, undated, sort, order, limit, facets, interval, snippets } = request;
  const { include, exclude } = readFilters(request, facetNames);
  return {
    ...(q !== undefined && { q }),
    include,
    exclude,
    languages: [...new Set((request.language ?? []).filter((code) => !code.startsWith('-')))],
    ...(from !== undefined && { from: firstMinute(from) }),
    ...(to !== undefined && { to: lastMinute(to) }),
    ...(undated && { undated }),
    sort,
    order,
    limit,
    facets: [...new Set(facets)],
    ...(interval && { interval }),
    snippets,
    ...groupingOf(request),
  };
}

/** The index keys of some filters: lists of which an article needs one each, and those that it must not have. */
export function readFilters<Name extends FacetName>(
  request: { [Each in Name]?: string[] },
  names: readonly Name[],
): Pick<SearchQuery, 'include' | 'exclude'> {
  const include: string[][] = [];
  const exclude: string[] = [];
  for (const name of names) {
    const toKey = (value: string) => facetKey(name, spellValue(facetsByName[name], value));
    const values = (request[name] ?? []).map(readValue);
    const keys = (isExcluded: boolean) =>
      values.filter((each) => each.isExcluded === isExcluded).map(({ value }) => toKey(value));
    const wanted = [...new Set(keys(false))].toSorted();
    if (wanted.length > 0) include.push(wanted);
    exclude.push(...new Set(keys(true)));
  }
  return { include, exclude };
}

/** A value as the index spells it. Only topics may be given by name instead of code. */
function spellValue({ codes, spelling }: Facet, value: string): string {
  const isNamed = codes?.orNames && !new RegExp(`^${codes.pattern}$`).test(value);
  return isNamed ? codeOfTopic(value) : spell[spelling](value);
}

function problemOf(issue: v.BaseIssue<unknown>, names: readonly string[]): RequestProblem {
  const parameter = issue.path?.[0]?.key;
  if (parameter === undefined)
    return new RequestProblem(400, 'The body must be a JSON object of parameters.');
  const name = String(parameter);
  if (names.includes(name)) return new RequestProblem(400, issue.message, name);
  const renamed = formerNames.get(name);
  if (renamed) throw new RequestProblem(400, `${name} is now called ${renamed}.`, name);
  return new RequestProblem(
    400,
    `${name} is not a parameter of this route. Known are: ${names.join(', ')}.`,
    name,
  );
}
