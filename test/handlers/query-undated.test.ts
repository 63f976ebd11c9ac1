import { XMLParser } from 'fast-xml-parser';
import { openSampleApi, type SampleApi } from '../../bench/fuzz/api/sample-api.ts';

// Filling the table cleans and classifies every sample.
jest.setTimeout(120_000);

/** When the samples were stored: what a reader must never take for the day on which they were published. */
const stored = '2026-06-12';
const undated = [
  '001_b27d40e96c1fa835.txt',
  '002_7740ce91d2ab63f5.txt',
  'Éducation - rentrée à Villeneuve-lès-Ormes (copie).txt',
];

interface Article {
  id: string;
  key: string;
  published?: { value: string };
  seen: string;
  datedBy: string;
}

interface Listing {
  articles: Article[];
  cursor: string | null;
  total: { count: number; isExact: boolean };
  interval: { counts: { from: string; count: number }[] };
}

let api: SampleApi;
beforeAll(async () => {
  api = await openSampleApi();
});
afterAll(() => api.close());

async function list(query: string, limit = 100): Promise<Listing> {
  const { body } = await api.send({ method: 'GET', url: `/articles?limit=${limit}&${query}` });
  return JSON.parse(body);
}

const keysOf = ({ articles }: Pick<Listing, 'articles'>) => articles.map(({ key }) => key).toSorted();

/** The ids of all pages of one article. */
async function turnPages(query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await list(`${query}${cursor && `&cursor=${cursor}`}`, 1);
    ids.push(...page.articles.map(({ id }) => id));
    cursor = page.cursor;
  }
  return ids;
}

describe('an article that names no date', () => {
  it('has no date of publication, but says when its file was stored, and that it is listed by that', async () => {
    const { articles } = await list('');
    const without = articles.filter(({ published }) => published === undefined);
    expect(keysOf({ articles: without })).toEqual(undated);
    for (const { seen, datedBy } of without) expect([seen.slice(0, 10), datedBy]).toEqual([stored, 'seen']);
    for (const { published, seen, datedBy } of articles.filter((each) => !without.includes(each))) {
      expect([published?.value === stored, seen.slice(0, 10), datedBy]).toEqual([false, stored, 'published']);
    }
  });

  it('is listed among the others by when it was stored', async () => {
    const { articles } = await list('');
    const dates = articles.map(({ published, seen }) => published?.value ?? seen);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const { articles: oldestFirst } = await list('order=asc');
    expect(oldestFirst.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).toReversed());
  });

  it('was not published on the day on which it was stored, nor in any time', async () => {
    expect(keysOf(await list(`from=${stored}&to=${stored}`))).toEqual([]);
    const everyTime = await list('from=1800-01-01&to=2100-01-01');
    expect(everyTime.articles.length).toBeGreaterThan(8);
    for (const { datedBy } of everyTime.articles) expect(datedBy).toBe('published');
    expect(keysOf(await list('to=2100-01-01'))).toEqual(keysOf(everyTime));
    expect(keysOf(await list('from=1800-01-01'))).toEqual(keysOf(everyTime));
  });

  it('is found by when it was stored if that is asked for', async () => {
    expect(keysOf(await list(`from=${stored}&to=${stored}&undated=include`))).toEqual(undated);
    expect(keysOf(await list('from=2100-01-01&undated=include'))).toEqual([]);
    const all = keysOf(await list(''));
    expect(keysOf(await list('from=1800-01-01&to=2100-01-01&undated=include'))).toEqual(all);
    expect(keysOf(await list('undated=include'))).toEqual(all);
  });

  it('can be listed alone, and left out', async () => {
    const only = await list('undated=only');
    expect(keysOf(only)).toEqual(undated);
    expect(only.total).toEqual({ count: 3, isExact: true });
    expect(keysOf(await list(`undated=only&to=${stored}`))).toEqual(undated);
    expect(keysOf(await list('undated=only&from=2026-06-13'))).toEqual([]);
    const dated = await list('undated=exclude');
    const both = [...keysOf(dated), ...undated].toSorted();
    expect(both).toEqual(keysOf(await list('')));
  });

  it('is found by its words and labels like any other, in every order', async () => {
    for (const sort of ['published', 'updated', 'relevance']) {
      expect(keysOf(await list(`q=verreries&sort=${sort}`))).toHaveLength(1);
      expect(keysOf(await list(`q=verreries&sort=${sort}&undated=only`))).toHaveLength(1);
      expect(keysOf(await list(`q=verreries&sort=${sort}&undated=exclude`))).toEqual([]);
      expect(keysOf(await list(`q=verreries&sort=${sort}&from=1800-01-01`))).toEqual([]);
    }
  });

  it('is not counted as published in any month, unless that is asked for', async () => {
    const countOf = ({ interval }: Listing) => interval.counts.reduce((sum, { count }) => sum + count, 0);
    const listing = await list('interval=month');
    expect(countOf(listing)).toBe(listing.total.count - undated.length);
    expect(listing.interval.counts.map(({ from }) => from)).not.toContain(stored.slice(0, 7));
    expect(countOf(await list('interval=month&undated=include'))).toBe(listing.total.count);
    expect((await list('interval=month&undated=only')).interval.counts).toEqual([
      { from: stored.slice(0, 7), count: undated.length },
    ]);
  });

  it.each([
    '',
    'undated=only',
    'from=2020-01-01&undated=include',
    'from=2020-01-01',
  ])('appears once from page to page, in both directions: %s', async (query) => {
    const whole = (await list(query)).articles.map(({ id }) => id);
    expect(await turnPages(`${query}&order=desc`)).toEqual(whole);
    expect(await turnPages(`${query}&order=asc`)).toEqual(whole.toReversed());
  });

  it('has no date of publication in any feed, whatever is asked for', async () => {
    for (const query of ['', '&undated=include', '&undated=only']) {
      const { body: rss } = await api.send({ method: 'GET', url: `/articles.rss?limit=100${query}` });
      const { body: json } = await api.send({ method: 'GET', url: `/articles.json?limit=100${query}` });
      const items: { title: string; pubDate?: string }[] = new XMLParser().parse(rss).rss.channel.item;
      const entries: { title: string; date_published?: string }[] = JSON.parse(json).items;
      const withoutDate = entries.filter(({ date_published }) => date_published === undefined);
      expect(withoutDate).toHaveLength(undated.length);
      expect(items.filter(({ pubDate }) => pubDate === undefined)).toHaveLength(undated.length);
      expect(items).toHaveLength(entries.length);
    }
  });

  it('says the same by itself and in its explanation', async () => {
    const [article] = (await list('undated=only')).articles as [Article];
    for (const route of ['', '/explain']) {
      const { body } = await api.send({ method: 'GET', url: `/articles/${article.id}${route}` });
      const { seen, published, fields = {} } = JSON.parse(body);
      expect([seen.slice(0, 10), published, fields.published]).toEqual([stored, undefined, undefined]);
    }
  });
});
