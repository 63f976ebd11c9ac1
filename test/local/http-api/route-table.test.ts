import { RouteTable } from '../../../local/http-api/route-table.ts';

const keys = [
  '$default',
  'ANY /{proxy+}',
  'ANY /',
  'GET /articles/{id}',
  'ANY /articles/{id}',
  'GET /articles/new',
];
const table = new RouteTable(new Map(keys.map((key) => [key, key])));

describe('RouteTable', () => {
  it.each([
    ['GET', '/', 'ANY /'],
    ['GET', '/articles/1', 'GET /articles/{id}'],
    ['PUT', '/articles/1', 'ANY /articles/{id}'],
    ['GET', '/articles/new', 'GET /articles/new'],
    ['GET', '/articles/1/explain', 'ANY /{proxy+}'],
  ])('sends %s %s to %s', (method, path, routeKey) => {
    expect(table.find(method, path)?.routeKey).toBe(routeKey);
  });

  it('decodes path parameters', () => {
    expect(table.find('GET', '/articles/a%20b%2Fc')?.pathParameters).toEqual({ id: 'a b/c' });
    expect(table.find('GET', '/feeds/été/2024')?.pathParameters).toEqual({ proxy: 'feeds/été/2024' });
  });

  it('hands on malformed percent-encoding as it came', () => {
    expect(table.find('GET', '/articles/%zz')?.pathParameters).toEqual({ id: '%zz' });
  });

  it('finds nothing where no route fits', () => {
    const narrow = new RouteTable(new Map([['GET /articles', 1]]));
    expect(narrow.find('POST', '/articles')).toBeUndefined();
    expect(narrow.find('GET', '/articlesX')).toBeUndefined();
  });
});
