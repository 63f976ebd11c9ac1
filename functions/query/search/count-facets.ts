import type { ServedFields } from '../../article/row.ts';
import type { FacetCount, FacetName } from './search-query.ts';

/** So many values of a facet are told, the most frequent ones. */
const maxValues = 25;

type Label = Pick<FacetCount, 'value' | 'name'>;

const named = ({ name }: { name: string }): Label => ({ value: name, name });
const plain = (value: string): Label => ({ value, name: value });

/** Which values of each facet an article has, by what tells them apart. */
const labelsOf: Record<FacetName, (served: ServedFields) => [key: string, label: Label][]> = {
  topic: ({ topics }) => topics.map(({ code, name }) => [code, { value: code, name }]),
  person: ({ persons }) => persons.map((entity) => [entity.key, named(entity)]),
  organisation: ({ organisations }) => organisations.map((entity) => [entity.key, named(entity)]),
  place: ({ places }) => places.map((entity) => [entity.key, named(entity)]),
  keyword: ({ keywords }) => keywords.map((keyword) => [keyword.toLowerCase(), plain(keyword)]),
  language: ({ language }) => [[language.code, plain(language.code)]],
  publisher: ({ publisher }) =>
    publisher === undefined ? [] : [[publisher.toLowerCase(), plain(publisher)]],
};

/** How many of these articles have each value of a facet, the most frequent first. */
export function countFacet(facet: FacetName, articles: readonly ServedFields[]): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const [key, label] of articles.flatMap((served) => labelsOf[facet](served))) {
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { ...label, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, maxValues);
}
