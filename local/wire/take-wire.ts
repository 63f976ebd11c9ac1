// Runs inside a worker thread: it may import types and node: modules only.
import { EventEmitter } from 'node:events';
import http, { type ClientRequest, type RequestOptions } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';
import { postTogether } from './post-together.ts';
import type { WireAnswer, WiredAnswer, WiredCall, WireEnd } from './wire-messages.ts';

type Respond = (response: object) => void;
type OverHttp = (...args: unknown[]) => ClientRequest;
type Send = (call: Omit<WiredCall, 'id'>, request: WiredRequest) => void;

/** Calls of other methods may have a body that is a stream. */
const wiredMethods = new Set<string | undefined>(['GET', 'HEAD', 'POST']);

/** From now on requests to the hosts of the wire take it; all others are made over HTTP as before. */
export function takeWire({ port, hosts }: WireEnd): void {
  const known = new Set(hosts);
  const waiting = new Map<number, WiredRequest>();
  const overHttp = http.request as OverHttp;
  const post = postTogether<WiredCall>(port, process.nextTick);
  let last = 0;
  const send: Send = (call, request) => {
    last += 1;
    waiting.set(last, request);
    post({ id: last, ...call });
  };
  port.on('message', (answers: WiredAnswer[]) => {
    for (const { id, ...answered } of answers) {
      const request = waiting.get(id);
      waiting.delete(id);
      request?.take(answered);
    }
  });
  http.request = ((...args: unknown[]) => {
    const [options, respond] = args as [RequestOptions, Respond | undefined];
    const host = `${options.host}:${options.port}`;
    const isWired = known.has(host) && wiredMethods.has(options.method ?? undefined);
    return isWired && respond
      ? new WiredRequest(host, [options, respond], send, overHttp)
      : overHttp(...args);
  }) as typeof http.request;
  syncBuiltinESMExports();
}

/** A socket that is always there: who sets its times sets nothing. */
const socket = { connecting: false, setKeepAlive() {}, setTimeout() {}, removeListener() {}, destroy() {} };

/** The parts of a request of `node:http` that the AWS SDK uses. */
class WiredRequest extends EventEmitter {
  readonly socket = socket;
  readonly #host: string;
  readonly #asked: [options: RequestOptions, respond: Respond];
  readonly #send: Send;
  readonly #overHttp: OverHttp;
  #body: string | Uint8Array = '';
  #other: ClientRequest | undefined;
  #isOver = false;

  constructor(host: string, asked: [RequestOptions, Respond], send: Send, overHttp: OverHttp) {
    super();
    this.#host = host;
    this.#asked = asked;
    this.#send = send;
    this.#overHttp = overHttp;
  }

  end(body: string | Uint8Array = ''): void {
    if (this.#isOver) return;
    this.#body = body;
    const [{ method, path, headers }] = this.#asked;
    const call = {
      host: this.#host,
      method: method ?? 'GET',
      path: path ?? '/',
      headers: lowerNames(headers as Record<string, string>),
      body: typeof body === 'string' ? body : Buffer.from(body).toString(),
    };
    this.#send(call, this);
  }

  /** An answer that comes later is dropped. */
  destroy(error?: Error): void {
    this.#other?.destroy(error);
    if (this.#isOver) return;
    this.#isOver = true;
    if (error) this.emit('error', error);
    this.emit('close');
  }

  take({ answer, overHttp = false }: Omit<WiredAnswer, 'id'>): void {
    if (this.#isOver) return;
    if (answer) this.#answer(answer);
    else if (overHttp) this.#askOverHttp();
    else this.destroy(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
  }

  #answer({ status: statusCode, headers, body }: WireAnswer): void {
    this.#isOver = true;
    const [, respond] = this.#asked;
    // The SDK takes text as bytes, and so is spared a stream; of a file it gives the stream to who has asked.
    const content = typeof body === 'string' ? Buffer.from(body) : Readable.from([Buffer.from(body.buffer)]);
    respond(Object.assign(content, { statusCode, headers, complete: true }));
    this.emit('close');
  }

  #askOverHttp(): void {
    this.#isOver = true;
    this.#other = this.#overHttp(...this.#asked);
    for (const event of ['error', 'close']) this.#other.on(event, (...told) => this.emit(event, ...told));
    this.#other.end(this.#body);
  }
}

/** As a server of `node:http` gives them. */
function lowerNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
