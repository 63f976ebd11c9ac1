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
  headers: Record<string, string>;
  body: string;
}

/** Its answer on the way back; without one, the service has hung up. */
export interface WiredAnswer {
  id: number;
  answer?: { status: number; headers: Record<string, string>; body: string };
}
