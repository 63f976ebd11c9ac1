import type { ApiAnswer, ApiRequest } from '../../http/api-messages.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import type { Content } from './content.ts';
import { makeEntityTag, matchesEntityTag } from './entity-tag.ts';
import type { QueryPorts } from './query-ports.ts';
import { findRoute } from './routes.ts';

/** Answers a request; throws RequestProblem for what cannot be answered. */
export async function answerRequest(request: ApiRequest, ports: QueryPorts): Promise<ApiAnswer> {
  const { path, method } = request;
  const { route, parameters } = findRoute(path);
  // HEAD is GET without the body, which the wrapper leaves away.
  const allowed = [...(route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]), 'OPTIONS'];
  if (!allowed.includes(method)) {
    const problem = `${method} is not possible at ${path}; ${allowed.join(', ')} are.`;
    throw new RequestProblem(405, problem, undefined, allowed);
  }
  // No header of CORS: scripts of other sites are not let in.
  if (method === 'OPTIONS') return { status: 204, headers: { allow: allowed.join(', ') }, body: '' };
  return send(request, await route.answer(request, parameters, ports), ports);
}

function send({ headers }: ApiRequest, content: Content, ports: QueryPorts): ApiAnswer {
  const { type, body, isMeasured, maxAgeSeconds, next } = content;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answerHeaders = {
    'content-type': type,
    ...(next !== undefined && { link: `<${next}>; rel="next"` }),
    ...cacheHeaders(text, maxAgeSeconds),
  };
  const tag = answerHeaders.etag;
  if (tag !== undefined && matchesEntityTag(headers['if-none-match'], tag)) {
    const { 'content-type': _type, ...kept } = answerHeaders;
    return { status: 304, headers: kept, body: '' };
  }
  const measured =
    isMeasured && typeof body !== 'string' ? JSON.stringify({ ...body, ...ports.measure() }) : text;
  return { status: 200, headers: answerHeaders, body: measured };
}

/** The tag is of what is answered, not of what that took: the same answer has the same tag. */
function cacheHeaders(
  text: string,
  maxAgeSeconds: number,
): Record<'cache-control', string> & { etag?: string } {
  if (maxAgeSeconds === 0) return { 'cache-control': 'no-store' };
  return {
    etag: makeEntityTag(text),
    'cache-control': `private, max-age=${maxAgeSeconds}`,
    // What one caller may see is not for another one who uses the same cache.
    ...{ vary: 'authorization' },
  };
}
