import type { SearchQuery } from '../../functions/query/search/search-query.ts';
import { compareAlone } from './watch/compare-alone.ts';

/** Each takes one kind of condition out of a standing search, or turns it into another. */
const breaks: Record<string, (query: SearchQuery) => SearchQuery> = {
  'phrases are words in any order': ({ q, ...rest }) => ({
    ...rest,
    ...(q && { q: q.replaceAll('"', ' ') }),
  }),
  'prefixes are words': ({ q, ...rest }) => ({ ...rest, ...(q && { q: q.replaceAll('*', '') }) }),
  'nothing is excluded by words': ({ q, ...rest }) => ({
    ...rest,
    ...(q && { q: q.replaceAll(/(?<= |^)-(?:title:)?(?:"[^"]*"|\S+)/g, '').trim() || 'port -port' }),
  }),
  'OR is and': ({ q, ...rest }) => ({ ...rest, ...(q && { q: q.replaceAll(' OR ', ' ') }) }),
  'words are found beside the title': ({ q, ...rest }) => ({
    ...rest,
    ...(q && { q: q.replaceAll('title:', '') }),
  }),
  'no filter excludes': (query) => ({ ...query, exclude: [] }),
  'one value of a filter is asked for': (query) => ({
    ...query,
    include: query.include.map((keys) => keys.slice(0, 1)),
  }),
  'no filter is asked for': (query) => ({ ...query, include: [] }),
  'no beginning of the time': ({ from: _from, ...query }) => query,
  'no end of the time': ({ to: _to, ...query }) => query,
  'the undated are as all others': (query) => ({ ...query, undated: 'include' }),
  'words have no other languages': (query) => ({ ...query, languages: ['de'] }),
};

describe('a standing search', () => {
  it('matches an article if and only if the API, over an index of it alone, returns it; each kind of condition is seen to be wrong where it is broken', async () => {
    const asItIs = (query: SearchQuery) => query;
    const { pairs, matches, disagreements } = await compareAlone(1, 600, { asItIs, ...breaks });
    expect(disagreements['asItIs']).toEqual([]);
    expect(matches).toBeGreaterThan(pairs / 20);
    expect(matches).toBeLessThan((pairs * 19) / 20);
    const unseen = Object.keys(breaks).filter((name) => disagreements[name]?.length === 0);
    expect(unseen).toEqual([]);
  });
});
