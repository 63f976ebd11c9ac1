import type { MessagePort } from 'node:worker_threads';

/** What a worker's end of the wire is given: the port, and the hosts (`127.0.0.1:1234`) that it leads to. */
export interface WireEnd {
  port: MessagePort;
  hosts: string[];
}

/** A call on its way to a service. */
export interface WiredCall {
  id: number;
  host: string;
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What a service answers; bytes are the content of a file. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}

/** The answer on its way back: without one, the service has hung up, or, `overHttp`, takes such a call over HTTP only. */
export interface WiredAnswer {
  id: number;
  answer?: WireAnswer | undefined;
  overHttp?: boolean;
}
