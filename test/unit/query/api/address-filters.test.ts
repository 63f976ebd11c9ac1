import type { ServedFields } from '../../../../functions/article/row.ts';
import { facetKeys } from '../../../../functions/catalog/segment/facet-keys.ts';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { parseSearch } from '../../../../functions/query/api/parse-search.ts';
import { makeRow } from '../../../made/make-row.ts';
import { portsWith, rowWith, url } from './form-pages.ts';
import { ask } from './query-ports.ts';

const keysOf = (request: object) => parseSearch(request).query.include.flat();

function messageOf(request: object): string | undefined {
  try {
    parseSearch(request);
  } catch (error) {
    if (error instanceof RequestProblem) return error.problem.detail;
    throw error;
  }
  return undefined;
}

/** The keys under which an article is indexed, of this address and file. */
const indexed = (address: string, key: string) =>
  facetKeys({
    served: { ...(makeRow().served as ServedFields), url: address },
    source: { bucket: 'inbox', key },
  });

describe('the filters by address and folder', () => {
  it.each([
    [{ site: ['news.example'] }],
    [{ site: ['WWW.News.Example'] }],
    [{ site: ['sport.news.example'] }],
    [{ url: ['https://www.sport.news.example/a?id=1'] }],
    [{ url: ['HTTPS://www.sport.news.example/a?utm_source=x&id=1&fbclid=y#comments'] }],
    [{ folder: ['2022/'] }],
    [{ folder: ['2022'] }],
    [{ folder: ['2022/é b/'] }],
    [{ folder: ['2022/é b/\u0001/'] }],
  ])('ask for a key of the article that they mean: %j', (request) => {
    const [asked] = keysOf(request);
    expect(indexed('https://www.sport.news.example/a?id=1', '2022/é b/\u0001/port.txt')).toContain(asked);
  });

  it.each([
    [{ site: ['example.org'] }],
    [{ site: ['ws.example'] }],
    [{ url: ['https://www.sport.news.example/a'] }],
    [{ url: ['http://www.sport.news.example/a?id=1'] }],
    [{ folder: ['20/'] }],
    [{ folder: ['é b/'] }],
  ])('ask for no other: %j', (request) => {
    const [asked] = keysOf(request);
    expect(indexed('https://www.sport.news.example/a?id=1', '2022/é b/port.txt')).not.toContain(asked);
  });

  it('exclude what has a hyphen in front', () => {
    expect(parseSearch({ folder: ['-2022/'], site: ['-news.example'] }).query.exclude).toEqual([
      'site/news.example',
      'folder/2022/',
    ]);
  });

  it.each([
    [{ site: ['https://news.example/a'] }, /site must be a host such as/],
    [{ site: [''] }, /site must be a host/],
    [{ url: ['news.example/a'] }, /url must be an http or https address/],
    [{ url: ['javascript:alert(1)'] }, /url must be an http or https address/],
    [{ url: [`https://news.example/${'a'.repeat(2_000)}`] }, /at most 2000 characters/],
    [{ folder: [''] }, /folder must be a folder such as/],
    [{ facets: ['url'] }, /facets must be some of/],
  ])('say what is allowed: %j', (request, message) => {
    expect(messageOf(request)).toMatch(message);
  });
});

describe('an article with an address', () => {
  const address = 'https://www.news.example/port?id=1&b=<2>';
  const row = rowWith({ url: address });

  it('is listed with it and its site', async () => {
    const { body } = await ask('/articles', portsWith(row, []));
    expect(body.articles[0]).toMatchObject({ url: address, site: 'news.example' });
  });

  it('has in JSON Feed its page here and, as the one that it is about, its page there', async () => {
    const { body } = await ask('/articles.json', portsWith(row, []));
    expect(body.items[0]).toMatchObject({ url, external_url: address });
  });

  it('is linked to by RSS', async () => {
    const { body } = await ask('/articles.rss', portsWith(row, []));
    expect(body).toContain('<link>https://www.news.example/port?id=1&amp;b=&lt;2&gt;</link>');
  });
});
