import { pageHeaders } from '../../functions/desk/page-headers.ts';
import type { DeskFile, DeskFileName } from '../../lib/desk-files.ts';
import { readApi, searchApi } from './api-route.ts';
import { type DeskAnswer, DeskRefusal, jsonAnswer } from './desk-answer.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DeskRequest } from './desk-request.ts';
import { putFile, readFile, readKey, removeFile } from './inbox-route.ts';
import { answerRedrive } from './redrive-route.ts';
import { keepSearch, removeSearch } from './search-route.ts';

/** What the routes answer from. */
export interface DeskBehind {
  files: Record<DeskFileName, DeskFile>;
  ports: DeskPorts;
  /** How the page gets in: a token becomes a cookie, or everybody on this machine may. */
  auth: 'token' | 'none';
}

type Answer = (request: DeskRequest, behind: DeskBehind, rest: string) => Promise<DeskAnswer>;

/** Everything there is, by paths and their methods; `rest` is what a path has beyond its pattern's fixed part. */
const routes: [pattern: RegExp, methods: Partial<Record<string, Answer>>][] = [
  [/^\/(?:desk)?$/, { GET: fileAnswer('index.html') }],
  [/^\/desk\/([\w-]+\.(?:js|css))$/, { GET: answerNamedFile }],
  [/^\/(?:desk\/icon\.svg|favicon\.ico)$/, { GET: fileAnswer('icon.svg') }],
  [/^\/desk\.json$/, { GET: async (_, behind) => jsonAnswer(await describeDesk(behind)) }],
  [/^\/api(\/articles\/search)$/, { POST: (request, { ports }) => searchApi(request, ports) }],
  [/^\/api(\/.*)$/, { GET: (request, { ports }, path) => readApi(request, path, ports) }],
  [/^\/inbox\/(.+)$/, { PUT: withKey(putFile), GET: withKey(readFile), DELETE: withKey(removeFile) }],
  [/^\/searches\/([a-z0-9-]{1,64})$/, { PUT: withName(keepSearch), DELETE: withName(removeSearch) }],
  [/^\/redrive$/, { POST: (request, { ports }) => answerRedrive(request, ports) }],
  [/^\/status$/, { GET: async (_, { ports }) => jsonAnswer(await ports.readStatus()) }],
];

/** Answers a request that was let in; throws a DeskRefusal if there is nothing for it. */
export function answerRoute(request: DeskRequest, behind: DeskBehind): Promise<DeskAnswer> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const [pattern, methods] of routes) {
    const match = pattern.exec(request.path);
    if (!match) continue;
    const answer = methods[method];
    if (answer) return answer(request, behind, match[1] ?? '');
    const allowed = Object.keys(methods).join(', ');
    throw new DeskRefusal(405, 'wrong-method', `${request.method} is not possible here; ${allowed} is.`, {
      allow: allowed,
    });
  }
  throw new DeskRefusal(404, 'no-such-route', 'The desk has nothing at this address.');
}

/** What the page is told first: how it gets in, and what it can do here. */
async function describeDesk({ auth, ports: { bucket, hasStories } }: DeskBehind): Promise<object> {
  const always = ['upload', 'file', 'delete', 'redrive', 'status', 'watch'];
  return {
    auth,
    can: (await hasStories()) ? [...always, 'stories'] : always,
    api: '/api',
    uploads: 'put',
    bucket,
  };
}

function fileAnswer(name: DeskFileName): Answer {
  return async ({ headers }, { files }) => {
    const { type, bytes, etag } = files[name];
    const kept = { ...pageHeaders(), etag };
    if (headers['if-none-match'] === etag) return { status: 304, headers: kept, body: '' };
    return { status: 200, headers: { ...kept, 'content-type': type }, body: bytes };
  };
}

/** A script or the style, by its name. */
function answerNamedFile(request: DeskRequest, behind: DeskBehind, name: string): Promise<DeskAnswer> {
  if (Object.hasOwn(behind.files, name)) return fileAnswer(name as DeskFileName)(request, behind, name);
  throw new DeskRefusal(404, 'no-such-route', `The desk has no file ${name}.`);
}

function withKey(
  answer: (request: DeskRequest, key: string, ports: DeskPorts) => Promise<DeskAnswer>,
): Answer {
  return (request, { ports }, encoded) => answer(request, readKey(encoded), ports);
}

function withName(
  answer: (request: DeskRequest, name: string, ports: DeskPorts) => Promise<DeskAnswer>,
): Answer {
  return (request, { ports }, name) => answer(request, name, ports);
}
