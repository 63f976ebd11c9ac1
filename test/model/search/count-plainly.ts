import { isDeepStrictEqual } from 'node:util';
import type { FacetName, SearchAnswer } from '../../../functions/query/search/search-query.ts';
import type { PlainArticle } from './plain-catalogue.ts';
import type { PlainQuery } from './plain-query.ts';

const minuteMs = 60_000;
const length = { day: 10, month: 7 };

/** What is wrong with the counts of a first page, if they were asked for; matches are few enough to be counted all. */
export function countPlainly(
  page: SearchAnswer | undefined,
  expected: readonly PlainArticle[],
  { sent }: PlainQuery,
): string | undefined {
  for (const facet of sent.facets) {
    const counted = page?.facets?.counts[facet]
      ?.map(({ value, count }) => `${value.toLowerCase()}: ${count}`)
      .sort();
    const wanted = countValues(expected.flatMap((article) => valuesOf(facet, article)));
    if (!isDeepStrictEqual(counted, wanted)) return `${facet} is counted as ${counted}; it is ${wanted}`;
  }
  const { interval } = sent;
  if (!interval) return undefined;
  const wanted = countValues(
    expected.map(({ minute }) => new Date(minute * minuteMs).toISOString().slice(0, length[interval])),
  );
  const counted = page?.interval?.counts.map(({ from, count }) => `${from}: ${count}`).sort();
  return isDeepStrictEqual(counted, wanted)
    ? undefined
    : `by ${interval} it is ${counted} instead of ${wanted}`;
}

function valuesOf(facet: FacetName, { served }: PlainArticle): string[] {
  const names = (entities: readonly { name: string }[]) => entities.map(({ name }) => name.toLowerCase());
  const values: Record<FacetName, string[]> = {
    topic: served.topics.map(({ code }) => code),
    person: names(served.persons),
    organisation: names(served.organisations),
    place: names(served.places),
    keyword: served.keywords.map((keyword) => keyword.toLowerCase()),
    language: [served.language.code],
    publisher: served.publisher === undefined ? [] : [served.publisher.toLowerCase()],
  };
  return values[facet];
}

function countValues(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value}: ${count}`).sort();
}
