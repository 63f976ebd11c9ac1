import { facetKey } from '../../functions/catalog/segment/index-keys.ts';
import type { SearchQuery } from '../../functions/query/search/search-query.ts';

/** How a database says what SQL does not say everywhere alike. */
export interface Dialect {
  /** A text as a literal. */
  quote(text: string): string;
  /** Tables behind `article a` that a search for words needs, and what it asks of them. */
  words(q: string): { from: string; where: string };
  /** Best first. */
  rank: string;
  /** A stretch of the text with the words marked. */
  snippet: string;
}

/**
 * A question in SQL, as somebody would write it who knows the database: the first facet that must be there is walked in
 * the order of the listing, by its index.
 */
export function writeSql(query: SearchQuery, pagesBefore: number, dialect: Dialect): string {
  const walked = isWalked(query) ? query.include[0]?.[0] : undefined;
  const from = ['article a'];
  const where: string[] = [];
  if (walked !== undefined) {
    from.push('facet f');
    where.push(`f.value = ${dialect.quote(walked)}`, 'f.article = a.id');
  }
  for (const keys of query.include.slice(walked === undefined ? 0 : 1)) where.push(hasFacet(keys, dialect));
  if (query.exclude.length > 0) where.push(`NOT ${hasFacet(query.exclude, dialect)}`);
  if (query.q !== undefined) {
    const words = dialect.words(query.q);
    from.push(words.from);
    where.push(words.where);
  }
  where.push(...whereTime(query));
  const matches = `FROM ${from.filter(Boolean).join(', ')}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`;
  const page = `SELECT a.article_id, a.title, a.listed${query.snippets ? `, ${dialect.snippet}` : ''} ${matches} ORDER BY ${orderOf(query, walked !== undefined, dialect)} LIMIT ${query.limit} OFFSET ${query.limit * pagesBefore}`;
  return [page, ...countsOf(query, matches, dialect)].join(';\n');
}

/** With words the index of words leads. */
function isWalked({ q, sort, include }: SearchQuery): boolean {
  return q === undefined && sort === 'published' && include[0]?.length === 1;
}

function hasFacet(keys: readonly string[], { quote }: Dialect): string {
  return `EXISTS (SELECT 1 FROM facet x WHERE x.article = a.id AND x.value IN (${keys.map(quote).join(', ')}))`;
}

function whereTime({ from, to, undated }: SearchQuery): string[] {
  const bounds = [
    ...(from === undefined ? [] : [`a.listed >= ${from}`]),
    ...(to === undefined ? [] : [`a.listed <= ${to}`]),
  ];
  if (undated === 'only') return [...bounds, 'a.undated = 1'];
  return bounds.length > 0 && undated !== 'include' ? [...bounds, 'a.undated = 0'] : bounds;
}

function orderOf({ sort, order }: SearchQuery, isOfFacet: boolean, { rank }: Dialect): string {
  if (sort === 'relevance') return rank;
  if (sort === 'updated') return 'a.updated DESC, a.id DESC';
  const direction = order === 'asc' ? 'ASC' : 'DESC';
  return isOfFacet
    ? `f.listed ${direction}, f.article ${direction}`
    : `a.listed ${direction}, a.id ${direction}`;
}

/** All values of the facets with their counts, exactly; and how many articles each day has. */
function countsOf({ facets, interval }: SearchQuery, matches: string, { quote }: Dialect): string[] {
  const ofFacets = facets.map((facet) => {
    const start = facetKey(facet, '');
    return `SELECT c.value, count(*) FROM facet c WHERE c.value >= ${quote(start)} AND c.value < ${quote(`${start.slice(0, -1)}0`)} AND c.article IN (SELECT a.id ${matches}) GROUP BY c.value ORDER BY 2 DESC LIMIT 20`;
  });
  return [
    ...ofFacets,
    ...(interval
      ? [`SELECT a.listed / 1440, count(*) ${matches} AND a.undated = 0 GROUP BY 1 ORDER BY 1`]
      : []),
  ];
}
