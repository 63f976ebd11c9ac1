import { randomBytes } from 'node:crypto';
import { headersToKeep } from '../objects/put-object.ts';
import { receiveBody } from '../protocol/body.ts';
import { readAlgorithm } from '../protocol/checksums.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader, readNumber, type S3Request } from '../protocol/request.ts';
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
  optionalHeaders: ['x-amz-checksum-algorithm', 'x-amz-checksum-type'],
  async run(store, request) {
    const { bucket, key, headers } = request;
    store.bucket(bucket);
    const checksum = readUploadChecksum(request);
    const upload: Upload = {
      id: randomBytes(32).toString('base64url'),
      key,
      startedAt: store.now().toISOString(),
      headers: headersToKeep(headers),
      ...(checksum && { checksum }),
    };
    await store.commit({ kind: 'upload', bucket, upload });
    return {
      headers: checksum
        ? {
            'x-amz-checksum-algorithm': checksum.algorithm.toUpperCase(),
            'x-amz-checksum-type': checksum.type,
          }
        : {},
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
    const number = readNumber(request.query, 'partNumber', { min: 1, max: maxPartNumber });
    if (number === undefined) throw new S3Error('InvalidArgument', { message: 'partNumber is empty.' });
    const upload = findUpload(store, request);
    const options = upload.checksum ? { algorithm: upload.checksum.algorithm } : {};
    const { blob, result } = await store.blobs.receive((sink) => receiveBody(request, sink, options));
    const { checksum } = result;
    const part: UploadPart = {
      number,
      blob,
      sizeBytes: result.sizeBytes,
      etag: result.md5,
      modifiedAt: store.now().toISOString(),
      ...(checksum && checksum.algorithm === upload.checksum?.algorithm && { checksum: checksum.value }),
    };
    await savePart(store, request, part);
    return {
      headers: {
        ETag: `"${part.etag}"`,
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

function savePart(store: ObjectStore, request: S3Request, part: UploadPart): Promise<void> {
  const uploadId = request.query.get('uploadId') ?? '';
  return store.inUploadTurn(uploadId, async () => {
    try {
      // It may have ended while the part was on its way.
      findUpload(store, request);
      await store.commit({ kind: 'part', bucket: request.bucket, uploadId, part });
    } catch (error) {
      await store.blobs.remove(part.blob);
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
