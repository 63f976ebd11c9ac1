import type { IncomingMessage, ServerResponse } from 'node:http';

/** What pages of other origins may do with a bucket (S3 User Guide, "Using cross-origin resource sharing"). */
export interface CorsRule {
  origins: string[];
  headers: string[];
  exposedHeaders: string[];
}

/** The rules of buckets, by their names. */
export type CorsRules = ReadonlyMap<string, CorsRule>;

/**
 * The rule by which a page of another origin may put a file: into a bucket that allows it, with a request that is signed in
 * its address. Undefined for any other request.
 */
export function findCorsRule(
  rules: CorsRules,
  { method, url = '/', headers }: IncomingMessage,
): CorsRule | undefined {
  const [path = '', query = ''] = url.split('?');
  const rule = rules.get(path.split('/')[1] ?? '');
  const asked = method === 'OPTIONS' ? headers['access-control-request-method'] : method;
  const isSigned = new URLSearchParams(query).has('X-Amz-Signature');
  return asked === 'PUT' && isSigned && rule?.origins.includes(headers.origin ?? '') ? rule : undefined;
}

/** Lets the page read the answer; answers the question whether it may send the request, and then returns true. */
export function answerCors(
  rule: CorsRule,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  response.setHeader('access-control-allow-origin', headers.origin ?? '');
  response.setHeader('access-control-expose-headers', rule.exposedHeaders.join(', '));
  response.setHeader('vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method');
  if (method !== 'OPTIONS') return false;
  const asked = (headers['access-control-request-headers'] ?? '').split(',').map((name) => name.trim());
  const isAllowed = asked.every((name) => name === '' || rule.headers.includes(name.toLowerCase()));
  response.setHeader('access-control-allow-methods', 'PUT');
  if (isAllowed) response.setHeader('access-control-allow-headers', rule.headers.join(', '));
  response.writeHead(isAllowed ? 200 : 403).end();
  return true;
}
