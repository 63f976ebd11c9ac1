import * as v from 'valibot';
import { type BoardEntry, hashOfFacet } from '../../../catalog/stories/board.ts';
import { RequestProblem } from '../../../http/request-problem.ts';
import { readValue } from '../filter-value.ts';
import { readFilters } from '../parse-search.ts';
import { readParameters } from '../read-request.ts';
import { maxValues } from '../request-schema.ts';
import { listedFacets, type StoriesRequest, storiesRequest } from './listing-schemas.ts';

/** A request for stories, ready to be answered. */
export interface ParsedStories {
  request: StoriesRequest;
  /** Whether a story is asked for. */
  isWanted(entry: BoardEntry): boolean;
  /** The language that names the stories, where it can. */
  language: string | undefined;
  /** Everything that decides which stories are listed in which order; a cursor is bound to it. */
  canonical: string;
}

/** Reads the parameters; throws RequestProblem with the name of the first that is wrong. */
export function parseStories(query: URLSearchParams): ParsedStories {
  const result = v.safeParse(storiesRequest, { ...readParameters(query) }, { abortPipeEarly: true });
  if (!result.success) throw problemOf(result.issues[0]);
  const request = result.output;
  refuseTogether(request);
  const { include, exclude } = readFilters(request, listedFacets);
  const wanted = include.map((keys) => keys.map(hashOfFacet));
  const unwanted = exclude.map(hashOfFacet);
  const languages = (request.language ?? []).map(readValue);
  const asked = languages.filter(({ isExcluded }) => !isExcluded).map(({ value }) => value);
  const refused = languages.filter(({ isExcluded }) => isExcluded).map(({ value }) => value);
  const isInLanguage = ({ languages: own }: BoardEntry) =>
    (asked.length === 0 || own.some(({ language }) => asked.includes(language))) &&
    !own.some(({ language }) => refused.includes(language));
  const { cursor: _cursor, limit: _limit, ...rest } = request;
  return {
    request,
    isWanted: (entry) =>
      entry.sources >= (request.minSources ?? 0) &&
      isInLanguage(entry) &&
      wanted.every((hashes) => hashes.some((hash) => entry.facets.includes(hash))) &&
      !unwanted.some((hash) => entry.facets.includes(hash)),
    language: asked[0],
    canonical: JSON.stringify(['stories', rest]),
  };
}

function refuseTogether({ from, to, ...request }: StoriesRequest): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new RequestProblem(400, `from is ${from}, and to is ${to}, which is earlier.`, 'to');
  let count = 0;
  for (const name of ['language', ...listedFacets] as const) {
    count += request[name]?.length ?? 0;
    if (count > maxValues)
      throw new RequestProblem(400, `All filters together may have at most ${maxValues} values.`, name);
  }
}

function problemOf(issue: v.BaseIssue<unknown>): RequestProblem {
  const name = String(issue.path?.[0]?.key);
  if (Object.hasOwn(storiesRequest.entries, name)) return new RequestProblem(400, issue.message, name);
  const known = Object.keys(storiesRequest.entries).join(', ');
  return new RequestProblem(400, `${name} is not a parameter of this route. Known are: ${known}.`, name);
}
