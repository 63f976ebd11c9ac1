import * as v from 'valibot';
import type { Page } from '../../functions/query/api/answer-schema.ts';
import { apiUrl, hasSignedUploads } from './api.ts';
import { call } from './call.ts';

/** Where a file of the inbox is fetched, put and deleted. */
export function inboxUrl(key: string, versionId?: string): string {
  const path = key.split('/').map(encodeURIComponent).join('/');
  return `inbox/${path}${versionId === undefined ? '' : `?versionId=${encodeURIComponent(versionId)}`}`;
}

/** Over a bad line a file of ten megabytes may take this long. */
const uploadPatienceMs = 900_000;

/** Puts a file; answers the version that it became. */
export async function putFile(
  key: string,
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<{ versionId?: string }> {
  const contentType = file.type || 'application/octet-stream';
  const { url, headers } = hasSignedUploads()
    ? await signUpload(key, file, contentType, signal)
    : { url: inboxUrl(key), headers: { 'content-type': contentType } };
  const init = { method: 'PUT', headers, body: file };
  const send = (url: string, given: RequestInit) => sendWithProgress(url, given, onProgress);
  const response = await call(url, init, signal, { send, patienceMs: uploadPatienceMs });
  // S3 itself answers nothing: then the article is told by its key alone.
  return (await response.json().catch(() => ({}))) as { versionId?: string };
}

const signedSchema = v.object({ url: v.string(), headers: v.record(v.string(), v.string()) });

/** Asks for a request that the bucket takes for this file alone. */
async function signUpload(
  key: string,
  file: Blob,
  contentType: string,
  signal: AbortSignal,
): Promise<v.InferOutput<typeof signedSchema>> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = btoa(String.fromCharCode(...hash));
  const body = JSON.stringify({ key, sizeBytes: file.size, sha256, contentType });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const response = await call(apiUrl('/uploads'), init, signal);
  return v.parse(signedSchema, await response.json());
}

/** Deletes a file; its article goes with it. */
export async function deleteFile(key: string, signal: AbortSignal): Promise<void> {
  await call(inboxUrl(key), { method: 'DELETE' }, signal);
}

/** What became of files, by their keys. */
export async function findByKeys(keys: readonly string[], signal: AbortSignal): Promise<Page['articles']> {
  const query = new URLSearchParams({ limit: '100' });
  for (const key of keys) query.append('key', key);
  const response = await call(apiUrl('/articles', query), {}, signal);
  return ((await response.json()) as Page).articles;
}

/** Sends as `fetch` does, and tells how much is sent, which `fetch` cannot. */
function sendWithProgress(
  url: string,
  { method, headers, body, signal }: RequestInit,
  onProgress: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method ?? 'GET', url);
    for (const [name, value] of Object.entries(headers ?? {})) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1);
    request.onload = () => resolve(new Response(request.response as string, { status: request.status }));
    request.onerror = () => reject(new TypeError('The network failed.'));
    request.onabort = () => reject(signal?.reason);
    signal?.addEventListener('abort', () => request.abort());
    request.send(body as XMLHttpRequestBodyInit);
  });
}
