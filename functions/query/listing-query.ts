import * as v from 'valibot';
import { RequestProblem } from '../article/request-problem.ts';
import { tokenise } from '../catalog/tokenise.ts';

export const maxLimit = 100;
const defaultLimit = 20;
const maxWords = 200;

const day = /^\d{4}-\d{2}-\d{2}$/;
const minuteMs = 60_000;
const dayMinutes = 24 * 60;

const date = (parameter: string) =>
  v.pipe(
    v.string(),
    v.check(isDate, `${parameter} must be a date such as 2022-01-12 or 2022-01-12T14:05:00Z.`),
  );

/** A day, or a time of one, that the calendar has: `Date.parse` takes 30 February for 2 March. */
function isDate(value: string): boolean {
  if (!v.is(v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]), value))
    return false;
  const named = value.slice(0, '2022-01-12'.length);
  const parsed = new Date(named);
  return !Number.isNaN(Date.parse(value)) && parsed.toISOString().startsWith(named);
}

const name = (parameter: string) =>
  v.pipe(
    v.string(),
    v.check((value) => tokenise(value).length > 0, `${parameter} must be a name or word.`),
    v.maxLength(maxWords, `${parameter} may have at most ${maxWords} characters.`),
  );

const parameters = v.strictObject({
  q: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty('q must hold a word.'),
      v.maxLength(maxWords, `q may have at most ${maxWords} characters.`),
    ),
  ),
  topic: v.optional(
    v.pipe(v.string(), v.regex(/^\d{8}$/, 'topic must be an IPTC Media Topic code of eight digits.')),
  ),
  language: v.optional(
    v.pipe(v.string(), v.regex(/^(?:[a-z]{2}|und)$/, 'language must be a code such as fr, or und.')),
  ),
  person: v.optional(name('person')),
  organisation: v.optional(name('organisation')),
  place: v.optional(name('place')),
  keyword: v.optional(name('keyword')),
  from: v.optional(date('from')),
  to: v.optional(date('to')),
  stage: v.optional(
    v.picklist(
      ['working', 'rejected', 'failed'],
      'stage must be working, rejected or failed; leave it out for articles that are found.',
    ),
  ),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.digits(`limit must be a number from 1 to ${maxLimit}.`),
      v.transform(Number),
      v.minValue(1, `limit must be a number from 1 to ${maxLimit}.`),
      v.maxValue(maxLimit, `limit must be a number from 1 to ${maxLimit}.`),
    ),
    String(defaultLimit),
  ),
  cursor: v.optional(v.string()),
});

/** What a caller asks of `GET /articles`, checked. */
export interface ListingQuery extends Omit<v.InferOutput<typeof parameters>, 'from' | 'to'> {
  /** Minutes since 1970; both ends belong to the range. */
  from?: number;
  to?: number;
  /** The filters in a canonical form: what a cursor is bound to. */
  canonical: string;
}

/** Reads the parameters of a listing; throws RequestProblem with the name of the first that is wrong. */
export function parseListingQuery(query: URLSearchParams): ListingQuery {
  const given: Record<string, string> = Object.create(null);
  for (const [name, value] of query) {
    if (name in given) throw new RequestProblem(400, `${name} may be given once.`, name);
    given[name] = value;
  }
  const result = v.safeParse(parameters, given);
  if (!result.success) throw problemOf(result.issues[0]);
  const { from, to, ...rest } = result.output;
  const { cursor: _cursor, limit: _limit, ...filters } = given;
  return {
    ...rest,
    ...(from !== undefined && { from: minuteOf(from) }),
    ...(to !== undefined && { to: minuteOf(to) + (day.test(to) ? dayMinutes - 1 : 0) }),
    canonical: JSON.stringify(Object.entries(filters).sort()),
  };
}

function problemOf(issue: v.BaseIssue<unknown>): RequestProblem {
  const parameter = v.getDotPath(issue) ?? '';
  if (Object.hasOwn(parameters.entries, parameter)) return new RequestProblem(400, issue.message, parameter);
  const known = Object.keys(parameters.entries).join(', ');
  return new RequestProblem(
    400,
    `${parameter} is not a parameter of this route. Known are: ${known}.`,
    parameter,
  );
}

function minuteOf(value: string): number {
  return Math.floor(Date.parse(value) / minuteMs);
}
