import { receiveBody } from '../protocol/body.ts';
import { checksumHeaders } from '../protocol/checksums.ts';
import { writeConditions } from '../protocol/conditions.ts';
import { encryptionHeaders, versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { etagOf, readTraits, traitHeaders } from '../protocol/traits.ts';
import type { Checksum } from '../store/records.ts';

/** PutObject, with conditional writes. */
export const putObject: Operation = {
  method: 'PUT',
  about: 'object',
  optionalHeaders: traitHeaders,
  async run(store, request) {
    const { bucket, key, headers, caller } = request;
    const target = store.bucket(bucket);
    const check = writeConditions(headers);
    const traits = readTraits(request, store.region);
    const { result, blob } = await store.blobs.receive((sink) => receiveBody(request, sink));
    const checksum: Checksum | undefined = result.checksum && { ...result.checksum, type: 'FULL_OBJECT' };
    const draft = {
      ...traits,
      blob,
      sizeBytes: result.sizeBytes,
      etag: etagOf(result.md5, traits),
      ...(checksum && { checksum }),
    };
    const stored = await store.put({ bucket, key }, draft, { name: 'ObjectCreated:Put', caller, check });
    return {
      headers: {
        ETag: `"${stored.etag}"`,
        ...versionHeader(target, stored),
        ...encryptionHeaders(stored),
        ...checksumHeaders(checksum),
      },
    };
  },
};
