import { sizeLimitBytes } from '../../functions/clean/read/decode-bytes.ts';
import { findKeyFault } from '../../functions/desk/inbox-key.ts';
import { dataHeaders } from '../../functions/desk/page-headers.ts';
import { type DeskAnswer, DeskRefusal, jsonAnswer } from './desk-answer.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DeskRequest } from './desk-request.ts';

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; *[\w-]+=(?:[\w.-]+|"[\w. -]+"))*$/;

/** `PUT /inbox/{key}`: the file becomes the object of that key, and by it an article. */
export async function putFile(request: DeskRequest, key: string, ports: DeskPorts): Promise<DeskAnswer> {
  const contentType = request.headers['content-type'] ?? '';
  const body = await request.readBody(sizeLimitBytes);
  const stored = await ports.putFile(key, { body, ...(mediaType.test(contentType) && { contentType }) });
  return jsonAnswer({ key, ...stored }, 201);
}

/**
 * `GET /inbox/{key}`: the file as it is. It may be hostile HTML, so it is sent as plain text to be saved, under a name that
 * no browser opens as a page.
 */
export async function readFile({ search }: DeskRequest, key: string, ports: DeskPorts): Promise<DeskAnswer> {
  const versionId = new URLSearchParams(search).get('versionId') ?? undefined;
  const file = await ports.readFile(key, versionId);
  if (!file) throw new DeskRefusal(404, 'not-found', `There is no file ${key} in the inbox.`);
  return {
    status: 200,
    headers: {
      ...dataHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': attachmentNamed(key),
      'cache-control': 'no-store',
      ...(file.sizeBytes !== undefined && { 'content-length': String(file.sizeBytes) }),
    },
    body: file.body,
  };
}

/** `DELETE /inbox/{key}`: the file goes, and its article with it; the bucket keeps the version for a while. */
export async function removeFile(_: DeskRequest, key: string, ports: DeskPorts): Promise<DeskAnswer> {
  await ports.removeFile(key);
  return { status: 204, headers: { ...dataHeaders, 'cache-control': 'no-store' }, body: '' };
}

/** The key that a path names, decoded once. */
export function readKey(encoded: string): string {
  const key = decode(encoded);
  const fault = key === undefined ? 'A key is UTF-8, percent-encoded.' : findKeyFault(key);
  if (key === undefined || fault !== undefined) throw new DeskRefusal(400, 'wrong-key', fault ?? '');
  return key;
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function attachmentNamed(key: string): string {
  const last = key.slice(key.lastIndexOf('/') + 1) || 'file';
  const name = /\.txt$/i.test(last) ? last : `${last}.txt`;
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${name.replaceAll(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encoded}`;
}
