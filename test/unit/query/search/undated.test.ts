import type { ServedFields } from '../../../../functions/article/row.ts';
import { openSearch, type SearchPorts } from '../../../../functions/query/search/search.ts';
import type { SearchQuery } from '../../../../functions/query/search/search-query.ts';
import { makeRow } from '../../../made/make-row.ts';
import { scanningSource } from '../../catalog/scanning-source.ts';
import { buildIndex, document, portsOver } from './memory-index.ts';

const asked: SearchQuery = {
  include: [],
  exclude: [],
  languages: [],
  sort: 'published',
  order: 'desc',
  limit: 100,
  facets: [],
  snippets: false,
};
const idOf = (number: number) => number.toString(16).padStart(32, '0');
const { published: _published, ...undatedFields } = makeRow().served as ServedFields;

/** Articles a minute apart, the newest first; those of `undated` name no date. */
function articlesOf(numbers: readonly number[], undated: (number: number) => boolean) {
  return numbers.map((number) => document(idOf(number), 1, 9_000 - number, ['lang/fr'], undated(number)));
}

function rowsOf(numbers: readonly number[], undated: (number: number) => boolean) {
  return numbers.map((number) =>
    makeRow({ articleId: idOf(number), ...(undated(number) && { served: undatedFields }) }),
  );
}

async function idsOf(query: Partial<SearchQuery>, ports: SearchPorts) {
  const { found } = await openSearch(ports)({ ...asked, ...query });
  return found.map(({ row }) => Number.parseInt(row.articleId, 16));
}

/** The positions of lists and columns that were read. */
function watch(ports: SearchPorts) {
  const positions: string[] = [];
  const chunks = scanningSource({
    chunkAt: (segmentId, position) => {
      positions.push(position);
      return ports.chunks.chunkAt(segmentId, position);
    },
  });
  return { ports: { ...ports, chunks }, positions };
}

describe('articles that name no date', () => {
  const numbers = [0, 1, 2, 3, 4, 5];
  const isUndated = (number: number) => number === 1 || number > 3;
  const [mixed, dated, undated] = [
    [0, 1],
    [2, 3],
    [4, 5],
  ].map((each) => articlesOf(each, isUndated));
  const index = buildIndex([mixed ?? [], dated ?? [], undated ?? []]);
  const ports = portsOver(index, rowsOf(numbers, isUndated));

  it.each([
    [{}, [0, 1, 2, 3, 4, 5]],
    [{ from: 0 }, [0, 2, 3]],
    [{ to: 9_000 }, [0, 2, 3]],
    [{ undated: 'exclude' as const }, [0, 2, 3]],
    [{ undated: 'only' as const }, [1, 4, 5]],
    [{ undated: 'only' as const, to: 8_998 }, [4, 5]],
    [{ undated: 'include' as const, to: 8_998 }, [2, 3, 4, 5]],
    [{ undated: 'only' as const, order: 'asc' as const }, [5, 4, 1]],
    [{ to: 9_000, order: 'asc' as const, exclude: ['lang/en'] }, [3, 2, 0]],
  ])('are found as is asked for: %j', async (query, expected) => {
    expect(await idsOf(query, ports)).toEqual(expected);
  });

  it('cost a read of their list only where some are left out, of a segment that has both kinds', async () => {
    for (const query of [{}, { undated: 'include' as const }]) {
      const { ports: watched, positions } = watch(ports);
      await idsOf(query, watched);
      expect(positions.filter((position) => position.startsWith('#undated'))).toEqual([]);
    }
    const { ports: watched, positions } = watch(ports);
    await idsOf({ from: 0 }, watched);
    expect(positions.filter((position) => position.startsWith('#undated'))).toHaveLength(1);
  });
});

describe('counts over time of more than can be counted by their rows', () => {
  const numbers = Array.from({ length: 700 }, (_, i) => i);
  const isUndated = (number: number) => number % 7 === 0;
  const index = buildIndex([articlesOf(numbers, isUndated)]);
  const ports = portsOver(index, rowsOf(numbers, isUndated));

  it.each([
    [undefined, 600],
    ['include', 700],
    ['exclude', 600],
    ['only', 100],
  ] as const)('are of what was published, unless more is asked for: undated=%s', async (undated, expected) => {
    const query = { ...asked, interval: 'month' as const, ...(undated && { undated }) };
    const { interval } = await openSearch(ports)(query);
    expect(interval?.isExact).toBe(undated === 'only');
    expect(interval?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
  });
});
