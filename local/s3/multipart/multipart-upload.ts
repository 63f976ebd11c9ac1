import { randomBytes } from 'node:crypto';
import { type Measured, receiveBody } from '../protocol/body.ts';
import { readAlgorithm } from '../protocol/checksums.ts';
import { encryptionHeaders } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader, readNumber, type S3Request } from '../protocol/request.ts';
import { readTraits, traitHeaders } from '../protocol/traits.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Checksum, Upload, UploadInProgress, UploadPart } from '../store/records.ts';

/**
 * S3 User Guide, "Multipart upload limits".
 * @limit The call is refused with `InvalidArgument`.
 */
const maxPartNumber = 10_000;

export const createMultipartUpload: Operation = {
  method: 'POST',
  about: 'object',
  query: ['uploads'],
  optionalHeaders: [
    ...traitHeaders,
    'x-amz-checksum-algorithm',
    'x-amz-checksum-type',
    // s3fs says it of an upload whose parts it copies; it changes nothing.
    'x-amz-metadata-directive',
  ],
  async run(store, request) {
    const { bucket, key } = request;
    store.bucket(bucket);
    const checksum = readUploadChecksum(request);
    const upload: Upload = {
      id: randomBytes(32).toString('base64url'),
      key,
      startedAt: store.now().toISOString(),
      ...readTraits(request, store.region),
      ...(checksum && { checksum }),
    };
    await store.commit({ kind: 'upload', bucket, upload });
    return {
      headers: {
        ...encryptionHeaders(upload),
        ...(checksum && {
          'x-amz-checksum-algorithm': checksum.algorithm.toUpperCase(),
          'x-amz-checksum-type': checksum.type,
        }),
      },
      xml: {
        root: 'InitiateMultipartUploadResult',
        content: { Bucket: bucket, Key: key, UploadId: upload.id },
      },
    };
  },
};

export const uploadPart: Operation = {
  method: 'PUT',
  about: 'object',
  query: ['partNumber', 'uploadId'],
  async run(store, request) {
    const number = readPartNumber(request);
    const upload = findUpload(store, request);
    const options = upload.checksum ? { algorithm: upload.checksum.algorithm } : {};
    const { blob, result } = await store.blobs.receive((sink) => receiveBody(request, sink, options));
    const { checksum } = result;
    const part = await savePart(store, request, { number, blob, ...result });
    return {
      headers: {
        ETag: `"${part.etag}"`,
        ...encryptionHeaders(upload),
        ...(checksum && { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value }),
      },
    };
  },
};

export const abortMultipartUpload: Operation = {
  method: 'DELETE',
  about: 'object',
  query: ['uploadId'],
  run(store, request) {
    const { bucket } = request;
    const uploadId = request.query.get('uploadId') ?? '';
    return store.inUploadTurn(uploadId, async () => {
      findUpload(store, request);
      await store.commit({ kind: 'abort', bucket, uploadId });
      return { status: 204 };
    });
  },
};

/** The upload that `uploadId` names, which must be of this key; throws NoSuchUpload. */
export function findUpload(store: ObjectStore, { bucket, key, query }: S3Request): UploadInProgress {
  const uploadId = query.get('uploadId') ?? '';
  const upload = store.bucket(bucket).uploads.get(uploadId);
  if (upload?.key === key) return upload;
  throw new S3Error('NoSuchUpload', { elements: { UploadId: uploadId } });
}

/** The number that a part is to have; throws InvalidArgument. */
export function readPartNumber({ query }: S3Request): number {
  const number = readNumber(query, 'partNumber', { min: 1, max: maxPartNumber });
  if (number === undefined) throw new S3Error('InvalidArgument', { message: 'partNumber is empty.' });
  return number;
}

/** Adds a part whose bytes are in a blob to its upload, which may have ended while they were on their way. */
export function savePart(
  store: ObjectStore,
  request: S3Request,
  { number, blob, sizeBytes, md5, checksum }: Measured & { number: number; blob: string },
): Promise<UploadPart> {
  const uploadId = request.query.get('uploadId') ?? '';
  return store.inUploadTurn(uploadId, async () => {
    try {
      const upload = findUpload(store, request);
      const isAsked = checksum?.algorithm === upload.checksum?.algorithm;
      const part: UploadPart = {
        number,
        blob,
        sizeBytes,
        etag: md5,
        modifiedAt: store.now().toISOString(),
        ...(checksum && isAsked && { checksum: checksum.value }),
      };
      await store.commit({ kind: 'part', bucket: request.bucket, uploadId, part });
      return part;
    } catch (error) {
      await store.blobs.remove(blob);
      throw error;
    }
  });
}

// Which kinds of checksum go with which algorithm: S3 User Guide, "Checking object integrity".
function readUploadChecksum({ headers }: S3Request): Pick<Checksum, 'algorithm' | 'type'> | undefined {
  const name = readHeader(headers, 'x-amz-checksum-algorithm');
  if (name === undefined) return undefined;
  const algorithm = readAlgorithm(name);
  const usual = algorithm === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE';
  const type = readHeader(headers, 'x-amz-checksum-type') ?? usual;
  const isPossible = type === 'FULL_OBJECT' ? algorithm.startsWith('crc') : algorithm !== 'crc64nvme';
  if ((type === 'FULL_OBJECT' || type === 'COMPOSITE') && isPossible) return { algorithm, type };
  throw new S3Error('InvalidRequest', {
    message: `The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`,
  });
}
