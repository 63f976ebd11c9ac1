import type { IncomingHttpHeaders } from 'node:http';
import { receiveBody } from '../protocol/body.ts';
import { checksumHeaders } from '../protocol/checksums.ts';
import { writeConditions } from '../protocol/conditions.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader } from '../protocol/request.ts';
import type { Bucket, Checksum, Version } from '../store/records.ts';

/** What S3 says of an object that came without a Content-Type. */
const defaultContentType = 'binary/octet-stream';

const keptHeaders = ['cache-control', 'content-disposition', 'content-language', 'expires'];

/** PutObject, with conditional writes. */
export const putObject: Operation = {
  method: 'PUT',
  about: 'object',
  async run(store, request) {
    const { bucket, key, headers, caller } = request;
    const target = store.bucket(bucket);
    const check = writeConditions(headers);
    const { result, blob } = await store.blobs.receive((sink) => receiveBody(request, sink));
    const checksum: Checksum | undefined = result.checksum && { ...result.checksum, type: 'FULL_OBJECT' };
    const draft = {
      blob,
      sizeBytes: result.sizeBytes,
      etag: result.md5,
      headers: headersToKeep(headers),
      ...(checksum && { checksum }),
    };
    const stored = await store.put({ bucket, key }, draft, { name: 'ObjectCreated:Put', caller, check });
    return {
      headers: { ETag: `"${stored.etag}"`, ...versionHeader(target, stored), ...checksumHeaders(checksum) },
    };
  },
};

/** Content headers and user metadata that are kept with an object. */
export function headersToKeep(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': headers['content-type'] ?? defaultContentType };
  for (const name of Object.keys(headers)) {
    const value = readHeader(headers, name);
    if (value !== undefined && (keptHeaders.includes(name) || name.startsWith('x-amz-meta-')))
      kept[name] = value;
  }
  // aws-chunked is the encoding of the way here, not of the object.
  const encodings = (headers['content-encoding'] ?? '').split(',').map((encoding) => encoding.trim());
  const encoding = encodings.filter((name) => name !== '' && name !== 'aws-chunked').join(',');
  if (encoding !== '') kept['content-encoding'] = encoding;
  return kept;
}

/** The header that names a version: `null` for objects from before versioning, none where there never was any. */
export function versionHeader(bucket: Bucket, { versionId }: Version): Record<string, string> {
  return bucket.settings.versioning ? { 'x-amz-version-id': versionId } : {};
}
