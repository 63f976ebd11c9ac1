import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What an event is made of: the request, its route, and what the gateway knows by itself. */
export interface HttpEventSource {
  request: Pick<IncomingMessage, 'headers' | 'httpVersion' | 'method' | 'url'>;
  body: Buffer;
  routeKey: string;
  pathParameters: Record<string, string>;
  accountId: string;
  apiId: string;
  /** The API's own name, with its port if that is not 443; never the client's Host. */
  domainName: string;
  requestId: string;
  sourceIp: string;
  time: Date;
}

/** The event of a request in payload format 2.0 (API Gateway Developer Guide, "Lambda proxy integrations"). */
export function createHttpEvent(source: HttpEventSource): APIGatewayProxyEventV2 {
  const { request, body, routeKey, pathParameters, time } = source;
  const [encodedPath = '/', ...rest] = (request.url ?? '/').split('?');
  const rawPath = decodePath(encodedPath);
  const rawQueryString = rest.join('?');
  const query = joinQuery(rawQueryString);
  const { cookie, ...others } = request.headers;
  const headers = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const isText = isTextual(headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookie && { cookies: cookie.split(/; */) }),
    headers,
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: source.accountId,
      apiId: source.apiId,
      domainName: source.domainName,
      domainPrefix: source.apiId,
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: source.sourceIp,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: source.requestId,
      routeKey,
      stage: '$default',
      time: formatTime(time),
      timeEpoch: time.getTime(),
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/**
 * The path as an HTTP API hands it on: decoded, in spite of its name, and cut off where a decoded `?` stands. Seen in
 * events of deployed APIs; the Developer Guide does not say so. What is no percent-encoding of UTF-8 stays as it is.
 */
function decodePath(path: string): string {
  const decoded = path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return decoded.split('?')[0] ?? decoded;
}

/** Repeated parameters are joined with commas; a value that is not valid percent-encoding stays as it is. */
function joinQuery(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = joined.get(name);
    joined.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(joined);
}

/** Everything else travels as base64, a form (`x-www-form-urlencoded`) too. */
function isTextual(contentType = ''): boolean {
  return /^(text\/|application\/(json|javascript|xml|[\w.+-]+\+(json|xml))\b)/i.test(contentType);
}

/** `12/Mar/2020:19:03:58 +0000`, as in access logs. */
function formatTime(time: Date): string {
  const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+) GMT$/.exec(time.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${clock} +0000`;
}
