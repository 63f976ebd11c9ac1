import { dataHeaders } from '../../functions/desk/page-headers.ts';
import { type DeskAnswer, DeskRefusal } from './desk-answer.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DeskRequest } from './desk-request.ts';

/**
 * Bytes of a search by POST, as the API allows.
 * @limit It is refused with 413.
 */
const mostSearchBytes = 65_536;

/** The API's routes that the page may read. */
const reads =
  /^\/(?:|articles|articles\.(?:rss|json|ndjson|csv)|articles\/[0-9a-f]{32}(?:\/explain|\/duplicates|\/versions(?:\/[1-9]\d{0,15})?)?|searches(?:\/[a-z0-9-]{1,64}(?:\/matches(?:\.(?:rss|json|ndjson))?)?)?|stories(?:\.(?:rss|json)|\/[0-9a-f]{32}(?:\/articles)?)?|suggest|topics|events\/schema\.json|openapi\.json)$/;

/** What the page may be told besides the body. */
const passedOn = ['content-type', 'etag', 'link', 'cache-control', 'retry-after', 'content-disposition'];

/** Whether the desk passes on requests for this path of the API. */
export function isKnownRead(path: string): boolean {
  return reads.test(path);
}

/** `GET /api/…`: asks the API under the caller's rights, and passes on what it says. */
export async function readApi(request: DeskRequest, path: string, ports: DeskPorts): Promise<DeskAnswer> {
  if (!isKnownRead(path))
    throw new DeskRefusal(404, 'no-such-route', `The API has nothing to read at ${path}.`);
  const tag = request.headers['if-none-match'];
  const headers = tag === undefined ? {} : { 'if-none-match': tag };
  return passOn(await ports.callApi({ method: 'GET', path: withQuery(path, request.search), headers }));
}

/** `POST /api/articles/search`. */
export async function searchApi(request: DeskRequest, ports: DeskPorts): Promise<DeskAnswer> {
  const body = await request.readBody(mostSearchBytes);
  const headers = { 'content-type': 'application/json' };
  return passOn(await ports.callApi({ method: 'POST', path: '/articles/search', headers, body }));
}

function passOn({ status, headers, body }: Awaited<ReturnType<DeskPorts['callApi']>>): DeskAnswer {
  const told = passedOn.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status, headers: { ...dataHeaders, ...Object.fromEntries(told) }, body };
}

function withQuery(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}
