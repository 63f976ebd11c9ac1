import { resolve } from 'node:path';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { findEndpoints } from '../../local/data-folder.ts';
import { localCredentials, localRegion } from '../../local/local-credentials.ts';
import { findOutputs } from './find-outputs.ts';
import { findSigningRegion, isLocal, signRequest } from './sign-request.ts';

/** Says which API a command asks: an address, a stack in an account, or the local cloud of a data folder. */
export interface ApiOptions {
  api?: string;
  stack?: string;
  region?: string;
  data: string;
}

/** The API's base address; throws, with what to do, if there is none. */
export async function findApi(options: ApiOptions): Promise<string> {
  if (options.api) return options.api;
  if (options.stack) return findStackApi(options.stack, options.region);
  const endpoints = findEndpoints(resolve(options.data));
  if (endpoints) return endpoints.api;
  throw new Error(
    `No local cloud runs on ${options.data}. Start one with \`npx copydesk start\`, or name a deployed stack with --stack or an address with --api.`,
  );
}

/** The JSON that the API answers; throws with the API's own words if it refuses. Calls to AWS, and to this machine, are signed. */
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
  const headers = await createHeaders(url);
  const response = await fetch(url, { headers }).catch((error) => {
    throw new Error(`${api} cannot be reached: ${error.cause?.message ?? error.message}`, { cause: error });
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The API answered ${response.status}: ${explain(text)}`);
  return JSON.parse(text);
}

/** A signature, where the address is one of API Gateway's, or of the local cloud, which may ask for one. */
async function createHeaders(url: URL): Promise<Record<string, string>> {
  const now = new Date();
  if (isLocal(url)) return signRequest(url, localRegion(), { credentials: localCredentials, now });
  const region = findSigningRegion(url);
  return region ? signRequest(url, region, { credentials: fromNodeProviderChain(), now }) : {};
}

async function findStackApi(stack: string, region: string | undefined): Promise<string> {
  const { ApiUrl } = await findOutputs(stack, region);
  if (!ApiUrl) throw new Error(`The stack ${stack} has no output ApiUrl; is it a Copydesk stack?`);
  return ApiUrl;
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
