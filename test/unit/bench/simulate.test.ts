import { simulate } from '../../../bench/million/simulate.ts';
import { type Dialect, writeSql } from '../../../bench/peers/write-sql.ts';
import { mergePolicy } from '../../../functions/index/choose-merge.ts';
import type { SearchQuery } from '../../../functions/query/search/search-query.ts';

const aDay = { batch: 100, perHour: 3_600 };
/** Four units an article, whatever the segment: sums are then exact. */
const equal = () => 4096;

describe('an index on paper', () => {
  it('has every article once, and deletes all that it wrote and that is not live', () => {
    const { units, live } = simulate(100_000, aDay, equal);
    expect(live.reduce((sum, { articles }) => sum + articles, 0)).toBe(100_000);
    expect(units['first write']).toBe(4 * 100_000);
    expect(units.sweeps).toBe(units['first write'] + units.merges - 4 * 100_000);
  });

  it('keeps a few full segments and what is on its way to one', () => {
    const { live, largestManifestBytes } = simulate(300_000, aDay, equal);
    const full = live.filter(({ articles }) => articles * 2 > mergePolicy.maxArticles);
    expect(full.length).toBeGreaterThan(1);
    expect(live.length).toBeLessThan(full.length + mergePolicy.firstFanIn + 3 * mergePolicy.fanIn);
    expect(largestManifestBytes).toBeLessThan(4096);
  });
});

describe('a question in SQL', () => {
  const dialect: Dialect = {
    quote: (text) => `'${text}'`,
    words: (q) => ({ from: 'words', where: `words MATCH '${q}'` }),
    rank: 'rank',
    snippet: 'snippet',
  };
  const asked: SearchQuery = {
    include: [['topic/1'], ['place/a', 'place/b']],
    exclude: ['person/c'],
    languages: [],
    sort: 'published',
    order: 'desc',
    limit: 20,
    facets: [],
    snippets: false,
  };

  it('walks the first facet in order, and asks of each article the rest', () => {
    const sql = writeSql({ ...asked, from: 5, to: 9, undated: 'exclude' }, 4, dialect);
    expect(sql).toContain("f.value = 'topic/1' AND f.article = a.id");
    expect(sql).toContain(
      "EXISTS (SELECT 1 FROM facet x WHERE x.article = a.id AND x.value IN ('place/a', 'place/b'))",
    );
    expect(sql).toContain(
      "NOT EXISTS (SELECT 1 FROM facet x WHERE x.article = a.id AND x.value IN ('person/c'))",
    );
    expect(sql).toContain('a.listed >= 5 AND a.listed <= 9 AND a.undated = 0');
    expect(sql).toMatch(/ORDER BY f.listed DESC, f.article DESC LIMIT 20 OFFSET 80$/);
  });

  it('lets the index of words lead where there are words, and counts all that match', () => {
    const sql = writeSql(
      { ...asked, include: [], q: 'oui', sort: 'relevance', facets: ['topic'] },
      0,
      dialect,
    );
    const [page, counts] = sql.split(';\n');
    expect(page).toContain('FROM article a, words WHERE NOT EXISTS');
    expect(page).toMatch(/ORDER BY rank LIMIT 20 OFFSET 0$/);
    expect(counts).toContain("c.value >= 'topic/' AND c.value < 'topic0'");
  });
});
