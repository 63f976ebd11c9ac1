import { type FacetName, type FacetValue, facetsByName } from '../../article/facets.ts';
import type { FacetedRow } from '../../article/row.ts';
import { keyOfValue } from '../../catalog/segment/facet-keys.ts';
import { makePersonKey } from '../../classify/entities/name-key.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { tokenise } from '../../words/tokenise.ts';
import type { Search } from '../search/search-query.ts';
import type { NamedValue } from './name-keys.ts';
import { hasWordsThatBegin } from './wanted-keys.ts';

/**
 * Articles with the word that was begun, the newest, whose values are looked at.
 * @limit What only older ones have is suggested by its first word alone.
 */
const mostArticles = 50;

/** A value of an article, with its key in the index. */
export interface FoundValue extends NamedValue {
  facet: FacetName;
  key: string;
}

/**
 * The values in which any word begins as was typed, of the newest articles that have such a word: `mac` finds Emmanuel
 * Macron. The index has keys by their first letters only.
 */
export async function valuesInArticles(
  typed: string,
  facets: readonly FacetName[],
  search: Search,
): Promise<Map<string, FoundValue>> {
  const articles = await findArticles(typed, search);
  const spelt = makePersonKey(typed);
  const isMeant = ({ name, key }: FacetValue) =>
    hasWordsThatBegin(name, typed) || (key !== undefined && ` ${key}`.includes(` ${spelt}`));
  const values = facets.flatMap((facet) =>
    articles
      .flatMap(({ served, source }) => facetsByName[facet].valuesOf(served, source.key))
      .filter(isMeant)
      .flatMap((each) => describeValue(facet, each) ?? []),
  );
  // The spelling of the newest article stays.
  return new Map(values.toReversed().map((each) => [each.key, each]));
}

function describeValue(facet: FacetName, each: FacetValue): FoundValue | undefined {
  const key = keyOfValue(facet, each);
  return key === undefined ? undefined : { facet, key, value: each.value, name: each.name };
}

/** Words with their last one begun, in the spelling as typed or as names are compared. */
function asQuery(typed: string): string | undefined {
  const spellings = [typed, makePersonKey(typed)].map((text) => tokenise(text));
  const [plain = [], spelt = []] = spellings;
  const begun = plain.at(-1);
  if (begun === undefined) return undefined;
  const last = spelt.at(-1);
  const alternatives = last === undefined || last === begun ? `${begun}*` : `${begun}* OR ${last}*`;
  return [...plain.slice(0, -1).map((word) => `"${word}"`), alternatives].join(' ');
}

async function findArticles(typed: string, search: Search): Promise<FacetedRow[]> {
  const q = asQuery(typed);
  if (q === undefined) return [];
  try {
    const { found } = await search({
      q,
      include: [],
      exclude: [],
      languages: [],
      sort: 'published',
      order: 'desc',
      limit: mostArticles,
      facets: [],
      snippets: false,
    });
    return found.flatMap(({ row: { served, source } }) => (served ? [{ served, source }] : []));
  } catch (error) {
    // So few letters begin too many words: the first words of names have to do.
    if (error instanceof RequestProblem) return [];
    throw error;
  }
}
