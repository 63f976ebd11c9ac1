import { createHttpEvent } from '../../../local/http-api/http-event.ts';

function createEvent(url: string, headers: Record<string, string> = {}, body = '') {
  return createHttpEvent({
    request: { method: 'POST', url, httpVersion: '1.1', headers: { host: 'api.example', ...headers } },
    body: Buffer.from(body),
    routeKey: 'ANY /{proxy+}',
    pathParameters: { proxy: 'articles' },
    accountId: '000000000000',
    apiId: 'local',
    domainName: '127.0.0.1:8787',
    requestId: 'request',
    sourceIp: '127.0.0.1',
    time: new Date('2026-03-12T19:03:58.123Z'),
  });
}

describe('createHttpEvent', () => {
  it('has the shape of payload format 2.0', () => {
    expect(createEvent('/articles?limit=5', { 'user-agent': 'curl/8' })).toEqual({
      version: '2.0',
      routeKey: 'ANY /{proxy+}',
      rawPath: '/articles',
      rawQueryString: 'limit=5',
      headers: { host: 'api.example', 'user-agent': 'curl/8' },
      queryStringParameters: { limit: '5' },
      pathParameters: { proxy: 'articles' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: '127.0.0.1:8787',
        domainPrefix: 'local',
        http: {
          method: 'POST',
          path: '/articles',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'curl/8',
        },
        requestId: 'request',
        routeKey: 'ANY /{proxy+}',
        stage: '$default',
        time: '12/Mar/2026:19:03:58 +0000',
        timeEpoch: 1773342238123,
      },
      isBase64Encoded: false,
    });
  });

  it('joins repeated parameters with commas, decoded, and keeps the query as it came', () => {
    const event = createEvent('/articles?topic=a&topic=b%2Cc&q=%C3%A9t%C3%A9+chaud');
    expect(event.queryStringParameters).toEqual({ topic: 'a,b,c', q: 'été chaud' });
    expect(event.rawQueryString).toBe('topic=a&topic=b%2Cc&q=%C3%A9t%C3%A9+chaud');
  });

  it('has no parameters without a query', () => {
    expect(createEvent('/articles')).not.toHaveProperty('queryStringParameters');
  });

  it('takes cookies out of the headers', () => {
    const event = createEvent('/', { cookie: 'a=1; b=2' });
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it.each([
    'application/json',
    'application/problem+json',
    'text/plain; charset=utf-8',
    'application/xml',
  ])('hands on a body of type %s as text', (type) => {
    expect(createEvent('/', { 'content-type': type }, 'été')).toMatchObject({
      body: 'été',
      isBase64Encoded: false,
    });
  });

  it.each([
    'image/png',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
  ])('encodes a body of type %s as base64', (type) => {
    expect(createEvent('/', { 'content-type': type }, 'a=b')).toMatchObject({
      body: 'YT1i',
      isBase64Encoded: true,
    });
  });

  it.each([
    ['/articles/caf%C3%A9%20au%2Flait', '/articles/café au/lait'],
    ['/articles/%zz%FF%41', '/articles/%zz%FF%41'],
    ['/articles/50%25', '/articles/50%'],
    ['/articles/a%3Fb=c', '/articles/a'],
  ])('hands on the path %s decoded, as %s', (url, path) => {
    const event = createEvent(`${url}?q=%C3%A9`);
    expect([event.rawPath, event.requestContext.http.path]).toEqual([path, path]);
    expect(event.rawQueryString).toBe('q=%C3%A9');
  });
});
