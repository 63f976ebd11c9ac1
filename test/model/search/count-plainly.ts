import { isDeepStrictEqual } from 'node:util';
import { type FacetName, facetsByName } from '../../../functions/article/facets.ts';
import type { SearchAnswer } from '../../../functions/query/search/search-query.ts';
import { keyOf, timeOf } from './made-corpus.ts';
import type { PlainArticle } from './plain-catalogue.ts';
import type { PlainQuery } from './plain-query.ts';
import { comparePlainly, isWanted } from './search-plainly.ts';

const length = { day: 10, month: 7 };

/** Facets are counted of so many of the newest matches, as docs/api.md says. */
const mostCounted = 250;

/** What is wrong with the counts of a first page, if they were asked for. */
export function countPlainly(
  page: SearchAnswer | undefined,
  expected: readonly PlainArticle[],
  { sent }: PlainQuery,
): string | undefined {
  return compareFacets(page, expected, sent) ?? compareInterval(page, expected, sent);
}

function compareFacets(
  page: SearchAnswer | undefined,
  expected: readonly PlainArticle[],
  { facets }: PlainQuery['sent'],
): string | undefined {
  if (facets.length === 0) return undefined;
  const newest = expected.toSorted(comparePlainly).slice(0, mostCounted);
  const { ofNewest, counts } = page?.facets ?? {};
  if (ofNewest !== newest.length) return `facets are of the newest ${ofNewest} instead of ${newest.length}`;
  for (const facet of facets) {
    const counted = counts?.[facet]?.map(({ value, count }) => `${value.toLowerCase()}: ${count}`).sort();
    const wanted = writeCounts(countValues(newest.flatMap((article) => valuesOf(facet, article))));
    if (!isDeepStrictEqual(counted, wanted)) return `${facet} is counted as ${counted}; it is ${wanted}`;
  }
  return undefined;
}

/** Beyond the newest the index alone is counted: what has moved on may be counted too, but nothing is left out. */
function compareInterval(
  page: SearchAnswer | undefined,
  expected: readonly PlainArticle[],
  { interval, undated = 'exclude' }: PlainQuery['sent'],
): string | undefined {
  if (!interval) return undefined;
  const counted = expected.filter((article) => isWanted(article, undated));
  const wanted = countValues(counted.map(({ minute }) => timeOf(minute).slice(0, length[interval])));
  const given = new Map(page?.interval?.counts.map(({ from, count }) => [from, count]));
  const isRight = page?.interval?.isExact
    ? isDeepStrictEqual(writeCounts(given), writeCounts(wanted))
    : expected.length > mostCounted && [...wanted].every(([from, count]) => (given.get(from) ?? 0) >= count);
  return isRight ? undefined : `by ${interval} it is ${writeCounts(given)} instead of ${writeCounts(wanted)}`;
}

function valuesOf(facet: FacetName, { served, articleId }: PlainArticle): string[] {
  return facetsByName[facet].valuesOf(served, keyOf(articleId)).map(({ value }) => value.toLowerCase());
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function writeCounts(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].map(([value, count]) => `${value}: ${count}`).sort();
}
