import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { localCredentials, localRegion } from '../../local/local-credentials.ts';
import { findSigningRegion, isLocal, signRequest } from '../stack/sign-request.ts';
import type { ApiCall, ApiReply, DeskPorts } from './desk-ports.ts';

/** API Gateway itself gives up after this time. */
const patienceMs = 30_000;

/** Calls the API at an address as its caller: signed for a stack, and with the local credentials on this machine. */
export function apiCaller(api: string): DeskPorts['callApi'] {
  const base = api.replace(/\/$/, '');
  // One chain for all calls: it keeps what it found, and renews it.
  const credentials = isLocal(new URL(api)) ? localCredentials : fromNodeProviderChain();
  return async (call) => {
    const url = new URL(`${base}${call.path}`);
    const region = isLocal(url) ? localRegion() : findSigningRegion(url);
    const headers = region
      ? await signRequest(url, region, { credentials, now: new Date() }, call)
      : call.headers;
    return send(url, call, headers);
  };
}

async function send(url: URL, { method, body }: ApiCall, headers: Record<string, string>): Promise<ApiReply> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body && { body: new Uint8Array(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
