import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** The names by which this machine calls itself; a bucket may stand before `localhost`. */
const loopback = /^(?:127\.0\.0\.1|\[::1\]|(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.)?localhost)(?::\d{1,5})?$/i;

/** Events of a server that hand over a request. */
const arrivals = new Set<string | symbol>(['request', 'checkContinue', 'checkExpectation']);

/** What a page of another site may do with this server. */
export interface DoorOptions {
  /** Whether other sites may link to this server: only if a GET changes nothing. */
  allowsLinks?: boolean;
  /** Requests that pages of another origin may make after all, and read the answers to. */
  letsIn?(request: IncomingMessage): boolean;
}

/**
 * Protects a server on this machine from web pages in the machine's browsers. Without this, any page could read, delete
 * and run: by a form, by a simple request, or with a host name of its own that it points to 127.0.0.1. A request is
 * refused unless its `Host` is a name of this machine and its `Origin`, if it has one, is the server's own.
 * The server never allows a page of another origin (CORS) to read its answers.
 */
export function guardDoor(server: Server, options: DoorOptions = {}): void {
  const emit = server.emit.bind(server) as (event: string | symbol, ...args: unknown[]) => boolean;
  server.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    if (!arrivals.has(event)) return emit(event, ...args);
    const [request, response] = args as [IncomingMessage, ServerResponse];
    const refusal = findRefusal(request, options);
    if (refusal !== undefined) refuse(request, response, refusal);
    else {
      if (!options.letsIn?.(request)) dropCors(response);
      emit(event, ...args);
    }
    return true;
  };
}

/** Why a request may not come in, in a sentence; undefined if it may. */
function findRefusal(request: IncomingMessage, options: DoorOptions): string | undefined {
  const hosts = request.rawHeaders.filter(
    (_, at, all) => at % 2 === 1 && all[at - 1]?.toLowerCase() === 'host',
  );
  const [host = ''] = hosts;
  if (hosts.length !== 1 || !loopback.test(host)) {
    return `Host is "${hosts.join(', ')}". This server answers only as 127.0.0.1, localhost or [::1], so that no web page can reach it under another name.`;
  }
  if (!isForThisMachine(request.url ?? '/')) return 'The address asked for is that of another machine.';
  return options.letsIn?.(request) ? undefined : refuseOtherPages(request, host, options);
}

/** Why a web page may not make this request; undefined if it may, or if no page makes it. */
function refuseOtherPages(
  request: IncomingMessage,
  host: string,
  { allowsLinks = false }: DoorOptions,
): string | undefined {
  const { origin } = request.headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return `Origin is "${origin}". This server answers no requests that web pages of other origins make.`;
  }
  const site = request.headers['sec-fetch-site'];
  if ((site === 'cross-site' || site === 'same-site') && !(allowsLinks && isLink(request))) {
    return 'This server answers no requests that web pages of other sites make (Sec-Fetch-Site).';
  }
  return undefined;
}

/**
 * A target may name a machine itself, as requests to a proxy do; that name counts more than `Host` (RFC 9112, 3.2.2).
 */
function isForThisMachine(target: string): boolean {
  if (target.startsWith('/') || target === '*') return true;
  return URL.canParse(target) && loopback.test(new URL(target).host);
}

/** Whether the request comes from following a link: the page with the link learns nothing of the answer. */
function isLink({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  );
}

function refuse(request: IncomingMessage, response: ServerResponse, why: string): void {
  // Does not wait for the rest of the body.
  response.shouldKeepAlive = false;
  response.writeHead(403, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(why),
  });
  response.end(request.method === 'HEAD' ? undefined : why);
  request.resume();
}

/** Removes CORS headers: some emulators allow every page to read their answers. */
function dropCors(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => (isCors(name) ? response : setHeader(name, value));
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(status, ...rest.map(withoutCors))) as typeof response.writeHead;
}

function withoutCors(headers: unknown): unknown {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isCors(name)));
}

function isCors(name: string): boolean {
  return name.toLowerCase().startsWith('access-control-');
}
