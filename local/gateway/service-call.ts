import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** The services that functions call. */
export const services = ['s3', 'sqs', 'dynamodb', 'events'] as const;
export type Service = (typeof services)[number];

/** The addresses of the services; the buses have one only where the stack has any. */
export type ServiceUrls = Record<Exclude<Service, 'events'>, string> & { events?: string };

/** One call of a service, whole, before it is answered. */
export interface ServiceCall {
  service: Service;
  /** As the SDK names its commands: `GetObject`, `SendMessage`, `UpdateItem`. */
  action: string;
  /** The execution environment that calls, one worker of a function; undefined for everyone else. */
  environmentId: string | undefined;
  method: string;
  /** Path and query as they were sent. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a service answers, whole. */
export interface ServiceAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer | string;
}

/** Passes a call on to the service, or to the next passage before it. */
export type Forward = (call: ServiceCall) => Promise<ServiceAnswer>;

/** Wraps a call: it may forward the call, another one or none, and change the answer. */
export type Passage = (call: ServiceCall, forward: Forward) => Promise<ServiceAnswer>;

/** Thrown by a passage: the connection is cut and nothing is answered. */
export class HangUp extends Error {
  override readonly name = 'HangUp';
}

interface RawCall {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** The name of the action that a request asks for. */
export function nameAction(service: Service, request: RawCall): string {
  const target = request.headers['x-amz-target'];
  return service === 's3' ? nameS3Action(request) : String(target).split('.').at(-1) || 'Unknown';
}

/** S3 has no name in its requests: method, level and query say it (Amazon S3 API Reference). */
function nameS3Action({ method, url, headers }: RawCall): string {
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const isObject = /^\/[^/]+\/./.test(pathname);
  if (!isObject) return searchParams.get('list-type') === '2' ? 'ListObjectsV2' : `${method}Bucket`;
  if (searchParams.has('uploads') || searchParams.has('uploadId')) return `${method}MultipartUpload`;
  if (method === 'PUT') return headers['x-amz-copy-source'] === undefined ? 'PutObject' : 'CopyObject';
  return { GET: 'GetObject', HEAD: 'HeadObject', DELETE: 'DeleteObject' }[method] ?? `${method}Object`;
}
