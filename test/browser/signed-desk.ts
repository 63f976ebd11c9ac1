import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { answerDesk, type DeskOfStack } from '../../functions/desk/answer-desk.ts';
import { addressOfMetadata, readIssuer } from '../../functions/desk/issuer.ts';
import { pageFiles } from '../../functions/desk/page-files.ts';
import type { RequestProblem } from '../../functions/http/request-problem.ts';
import { type DeskFileName, readDeskFiles } from '../../lib/desk-files.ts';
import { checkToken, fetchIssuerKeys } from '../../local/http-api/check-token.ts';

/** Whom the tokens must be meant for, and who asks for them. */
const clientId = 'desk';

/** A desk as a stack with `auth=jwt` serves it, beside an API that takes the tokens of a real issuer. */
export class SignedDesk {
  address = '';
  issuer = '';
  /** What the API let in, and how often it let nobody in. */
  readonly calls: string[] = [];
  refused = 0;
  #server: Server | undefined;
  #issuer: ChildProcess | undefined;

  /** Tokens of the issuer are good for `tokenSeconds`. */
  async start(tokenSeconds: number): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.address = `${origin}/desk`;
    const program = join(__dirname, 'issuer.mjs');
    const child = spawn(process.execPath, [program, this.address, String(tokenSeconds)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#issuer = child;
    this.issuer = String((await once(child.stdout, 'data'))[0]).trim();
  }

  async stop(): Promise<void> {
    this.#issuer?.kill();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #desk(): DeskOfStack {
    const files = readDeskFiles();
    const { issuer } = this;
    const document = async () => (await fetch(addressOfMetadata(issuer))).json();
    return {
      files: pageFiles((name) => files[name as DeskFileName].bytes.toString()),
      bucket: 'inbox',
      readBucketOrigin: async () => 'https://inbox.s3.example.org',
      signIn: {
        issuer,
        clientId,
        audience: [clientId],
        readIssuer: async () => readIssuer(await document(), issuer),
      },
    };
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(incoming.url ?? '/', 'http://desk');
    const method = incoming.method ?? 'GET';
    if (/^\/desk(?:\.json|\/|$)/.test(path)) {
      const headers = incoming.headers as Record<string, string>;
      const request = { method, path, query, headers, body: '', origin: '' };
      const answer = await answerDesk(request, this.#desk()).catch(({ problem }: RequestProblem) => ({
        status: problem.status,
        headers: {},
        body: JSON.stringify(problem),
      }));
      response.writeHead(answer.status, answer.headers).end(answer.body);
      return;
    }
    const expected = { issuer: this.issuer, audience: [clientId] };
    const options = { fetchKeys: fetchIssuerKeys, now: new Date() };
    const refusal = await checkToken(incoming.headers.authorization, expected, options);
    if (refusal !== undefined) this.refused++;
    else this.calls.push(`${method} ${path}`);
    if (method === 'POST') await json(incoming).catch(() => undefined);
    response.writeHead(refusal === undefined ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(refusal === undefined ? emptyPage : { message: 'Unauthorized' }));
  }
}

/** What the API of an archive without articles says to everything. */
const emptyPage = {
  articles: [],
  topics: [],
  suggestions: [],
  cursor: null,
  total: { count: 0, isExact: true },
  facets: { ofNewest: 0, counts: {} },
  interval: { by: 'month', isExact: true, counts: [] },
  partial: false,
  tookMs: 1,
  consumed: { readUnits: 0 },
};
