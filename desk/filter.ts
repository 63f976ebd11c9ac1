import type { FacetName } from '../functions/article/facets.ts';

/** A value that articles must have, or must not have. */
export interface Filter {
  facet: FacetName;
  value: string;
  isExcluded: boolean;
}

/** Reads a filter's value as the API takes it. */
export function readFilter(facet: FacetName, given: string): Filter {
  const isExcluded = given.startsWith('-');
  const rest = isExcluded ? given.slice(1) : given;
  return { facet, value: /^"(.*)"$/su.exec(rest)?.[1] ?? rest, isExcluded };
}

/** A filter's value as the API takes it: one that begins with a sign of the notation stands in quotes. */
export function writeFilter({ value, isExcluded }: Filter): string {
  const quoted = /^[-"]/.test(value) ? `"${value}"` : value;
  return isExcluded ? `-${quoted}` : quoted;
}

/** Sets a filter; one of the same facet and value gives way to it. */
export function withFilter(filters: readonly Filter[], filter: Filter): Filter[] {
  return [...withoutFilter(filters, filter), filter];
}

/** Takes a filter away, whether it includes or excludes. */
export function withoutFilter(
  filters: readonly Filter[],
  { facet, value }: Omit<Filter, 'isExcluded'>,
): Filter[] {
  return filters.filter((each) => each.facet !== facet || each.value !== value);
}
