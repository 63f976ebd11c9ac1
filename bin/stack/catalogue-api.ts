import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { findEndpoints } from '../../local/data-folder.ts';
import { localCredentials, localRegion } from '../../local/local-credentials.ts';
import { callName } from '../call-name.ts';
import { findSigningRegion, isLocal, signRequest } from './sign-request.ts';

/** The API that a command uses: an address, a stack in an account, or the local cloud of a data folder. */
export interface ApiOptions {
  api?: string;
  stack?: string;
  region?: string;
  data: string;
}

/** An archive as its readers reach it. */
export interface Archive {
  /** Base address of its API. */
  api: string;
  /** Its bucket, with which a key gives an article's id; unknown if only the API's address is given. */
  bucket?: string;
}

/** The archive that the options give; if there is none, throws an error that says what to do. */
export async function findArchive({ api, stack, region, data }: ApiOptions): Promise<Archive> {
  if (api !== undefined) return { api };
  if (stack !== undefined) return findStackArchive(stack, region);
  const endpoints = findEndpoints(resolve(data));
  if (endpoints) return endpoints;
  throw new Error(
    `No local cloud runs on ${data}. Start one with \`${callName} start\`, or name a deployed stack with --stack or an address with --api.`,
  );
}

/** Pauses before a call is made again that found no function free, in milliseconds. */
const pausesMs = [250, 500, 1000, 2000];
/** Answers of API Gateway while it throttles, or while all functions run that the account may run at once. */
const busyStatuses = [429, 503];

/** An error with the API's own words, for a request that it refuses. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(`The API answered ${status}: ${sentence}`);
    this.status = status;
  }
}

/** The API's answer as JSON; throws an ApiRefusal if it refuses. Calls to AWS, and to this machine, are signed. */
export async function getJson(
  api: string,
  path: string,
  query: Record<string, string | readonly string[]> = {},
): Promise<unknown> {
  const url = new URL(`${api.replace(/\/$/, '')}${path}`);
  // Percent-encoded, never with `+` for a space: the bytes that are sent must be those that are signed.
  url.search = Object.entries(query)
    .flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  let response = await call(url);
  for (const pauseMs of pausesMs) {
    if (!busyStatuses.includes(response.status)) break;
    await sleep(pauseMs);
    response = await call(url);
  }
  const text = await response.text();
  if (!response.ok) throw new ApiRefusal(response.status, explain(text));
  return JSON.parse(text);
}

async function call(url: URL): Promise<Response> {
  const headers = await createHeaders(url);
  return fetch(url, { headers }).catch((error) => {
    throw new Error(`${url.origin} cannot be reached: ${error.cause?.message ?? error.message}`, {
      cause: error,
    });
  });
}

/** Signs calls to API Gateway, and to the local cloud, which may check signatures; other calls get no headers. */
async function createHeaders(url: URL): Promise<Record<string, string>> {
  const now = new Date();
  if (isLocal(url)) return signRequest(url, localRegion(), { credentials: localCredentials, now });
  const region = findSigningRegion(url);
  if (!region) return {};
  return signRequest(url, region, { credentials: await findCredentials(), now });
}

/** One chain for all calls of a process: it keeps what it found, and renews it. */
let chain: ReturnType<typeof fromNodeProviderChain> | undefined;

async function findCredentials(): Promise<NonNullable<typeof chain>> {
  // Loaded only for a deployed stack: loading the SDK takes longer than a search.
  const providers = await import('@aws-sdk/credential-providers');
  chain ??= providers.fromNodeProviderChain();
  return chain;
}

async function findStackArchive(stack: string, region: string | undefined): Promise<Archive> {
  const { findOutputs } = await import('./find-outputs.ts');
  const { ApiUrl, InboxBucketName } = await findOutputs(stack, region);
  if (!ApiUrl) throw new Error(`The stack ${stack} has no output ApiUrl; is it a Copydesk stack?`);
  return { api: ApiUrl, ...(InboxBucketName !== undefined && { bucket: InboxBucketName }) };
}

/** The sentence in a problem document or a gateway's error, or the text as it is. */
function explain(text: string): string {
  try {
    const { detail, title, message } = JSON.parse(text);
    return detail ?? title ?? message ?? text;
  } catch {
    return text;
  }
}
