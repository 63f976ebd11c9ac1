import { once } from 'node:events';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ApiCall, DeskPorts, RedriveWish, SentFile } from '../../../bin/desk/desk-ports.ts';
import { type RunningDesk, startDesk } from '../../../bin/desk/start-desk.ts';
import type { StandingSearch } from '../../../functions/article/standing-search.ts';
import { makeSearch } from '../../../functions/watch/make-search.ts';
import { deskFileTypes } from '../../../lib/desk-files.ts';

/** A desk in front of an archive that only notes what it is asked for. */
export interface TestDesk extends RunningDesk {
  port: number;
  /** Headers of a request that its own page makes. */
  own: Record<string, string>;
  calls: ApiCall[];
  files: Map<string, SentFile>;
  wishes: RedriveWish[];
  /** Whether its archive groups articles. */
  stories: { known: boolean };
  /** What the next call of a port throws. */
  failWith(error: unknown): void;
}

/** What a server answered. */
export interface Reply {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const files = Object.fromEntries(
  Object.entries(deskFileTypes).map(([name, type]) => [
    name,
    { type, bytes: Buffer.from(`the file ${name}`), etag: `"${name}"` },
  ]),
) as never;

/** Starts a desk whose archive is made up. */
export async function openTestDesk(
  auth: 'none' | 'token',
  options: { requestTimeoutMs?: number } = {},
): Promise<TestDesk> {
  const calls: ApiCall[] = [];
  const sent = new Map<string, SentFile>();
  const wishes: RedriveWish[] = [];
  const storiesOf = { known: false };
  const searches = new Map<string, StandingSearch>();
  let failure: unknown;
  const orFail = <T>(value: T): T => {
    const thrown = failure;
    failure = undefined;
    if (thrown !== undefined) throw thrown;
    return value;
  };
  const ports: DeskPorts = {
    bucket: 'inbox-of-tests',
    async callApi(call) {
      calls.push(call);
      const headers = new Headers({ 'content-type': 'application/json', etag: '"1"', 'x-hidden': 'yes' });
      return orFail({ status: 200, headers, body: Buffer.from('{"articles":[]}') });
    },
    async putFile(key, file) {
      sent.set(key, file);
      return orFail({ versionId: 'v1', etag: 'e1' });
    },
    async readFile(key, versionId) {
      const file = sent.get(key);
      if (!file || versionId === 'gone') return undefined;
      return orFail({ body: Readable.from([file.body]), sizeBytes: file.body.length });
    },
    async removeFile(key) {
      orFail(sent.delete(key));
    },
    async keepSearch(name, wish) {
      const known = searches.get(name);
      const search = makeSearch(name, wish, known, new Date());
      searches.set(name, search);
      return orFail({ search, isNew: !known });
    },
    removeSearch: async (name) => orFail(searches.delete(name)),
    hasStories: async () => orFail(storiesOf.known),
    readStatus: async () => orFail({ stack: 'made up' } as never),
    redrive: async (wish) => {
      wishes.push(wish);
      return orFail({ dryRun: false, articles: 1, failures: [], unread: [] });
    },
  };
  const desk = await startDesk({ files, ports, auth }, { port: 0, ...options });
  const { port, origin } = new URL(desk.url);
  return {
    ...desk,
    port: Number(port),
    own: { host: `127.0.0.1:${port}`, origin, 'sec-fetch-site': 'same-origin', 'x-copydesk': 'desk' },
    calls,
    files: sent,
    stories: storiesOf,
    wishes,
    failWith: (error) => {
      failure = error;
    },
  };
}

/** Sends a request to a desk with these headers, whatever they say, and its path as it is. */
export async function send(
  { port }: Pick<TestDesk, 'port'>,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body: string | Buffer = '',
): Promise<Reply> {
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: {
      connection: 'close',
      host: `127.0.0.1:${port}`,
      ...(headers['transfer-encoding'] === undefined && { 'content-length': Buffer.byteLength(body) }),
      ...headers,
    },
  });
  sent.on('error', () => {}); // the server may close before all is sent, and has answered then
  sent.end(body);
  const [reply] = await once(sent, 'response');
  return { status: reply.statusCode, headers: reply.headers, body: await text(reply) };
}
