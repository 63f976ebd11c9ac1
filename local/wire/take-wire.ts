// Runs inside a worker thread: it may import types and node: modules only.
import { EventEmitter } from 'node:events';
import http, { type ClientRequest, type RequestOptions } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { WiredAnswer, WiredCall, WireEnd } from './wire-messages.ts';

type Respond = (response: object) => void;

/** From now on requests to the hosts of the wire take it; all others are made over HTTP as before. */
export function takeWire({ port, hosts }: WireEnd): void {
  const known = new Set(hosts);
  const waiting = new Map<number, WiredRequest>();
  const overHttp = http.request as (...args: unknown[]) => ClientRequest;
  let last = 0;
  const send = (call: Omit<WiredCall, 'id'>, request: WiredRequest) => {
    last += 1;
    waiting.set(last, request);
    port.postMessage({ id: last, ...call } satisfies WiredCall);
  };
  port.on('message', ({ id, answer }: WiredAnswer) => {
    const request = waiting.get(id);
    waiting.delete(id);
    request?.answer(answer);
  });
  http.request = ((...args: unknown[]) => {
    const [options, respond] = args as [RequestOptions, Respond | undefined];
    const host = `${options.host}:${options.port}`;
    return known.has(host) && respond ? new WiredRequest(host, options, respond, send) : overHttp(...args);
  }) as typeof http.request;
  syncBuiltinESMExports();
}

/** A socket that is always there: who sets its times sets nothing. */
const socket = { connecting: false, setKeepAlive() {}, setTimeout() {}, removeListener() {}, destroy() {} };

/** The parts of a request of `node:http` that the AWS SDK uses. */
class WiredRequest extends EventEmitter {
  readonly socket = socket;
  readonly #call: Omit<WiredCall, 'id' | 'body'>;
  readonly #respond: Respond;
  readonly #send: (call: Omit<WiredCall, 'id'>, request: WiredRequest) => void;
  #isOver = false;

  constructor(
    host: string,
    { headers }: RequestOptions,
    respond: Respond,
    send: (call: Omit<WiredCall, 'id'>, request: WiredRequest) => void,
  ) {
    super();
    this.#call = { host, headers: lowerNames(headers as Record<string, string>) };
    this.#respond = respond;
    this.#send = send;
  }

  end(body: string | Uint8Array = ''): void {
    if (this.#isOver) return;
    const text = typeof body === 'string' ? body : Buffer.from(body).toString();
    this.#send({ ...this.#call, body: text }, this);
  }

  /** An answer that comes later is dropped. */
  destroy(error?: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (error) this.emit('error', error);
    this.emit('close');
  }

  /** The SDK takes a body of bytes as it is, and so is spared a stream. */
  answer(answer: WiredAnswer['answer']): void {
    if (this.#isOver) return;
    if (!answer) {
      this.destroy(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
      return;
    }
    const { status: statusCode, headers, body } = answer;
    this.#isOver = true;
    this.#respond(Object.assign(Buffer.from(body), { statusCode, headers, complete: true }));
    this.emit('close');
  }
}

/** As a server of `node:http` gives them. */
function lowerNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
