import { compareKeys, takePage } from '../objects/list-page.ts';
import { afterPrefix, describeFrame, maxPageSize, readListRequest } from '../objects/list-request.ts';
import type { Operation } from '../protocol/operation.ts';
import { owner } from '../protocol/owner.ts';
import { readNumber } from '../protocol/request.ts';
import type { Bucket, UploadInProgress } from '../store/records.ts';
import { findUpload } from './multipart-upload.ts';

export const listParts: Operation = {
  method: 'GET',
  about: 'object',
  query: ['uploadId'],
  optionalQuery: ['max-parts', 'part-number-marker'],
  run(store, request) {
    const { bucket, key, query } = request;
    const upload = findUpload(store, request);
    const marker = readNumber(query, 'part-number-marker', { min: 0, max: 2 ** 31 - 1 }) ?? 0;
    const maxParts = Math.min(
      readNumber(query, 'max-parts', { min: 0, max: 2 ** 31 - 1 }) ?? maxPageSize,
      maxPageSize,
    );
    const after = [...upload.parts.values()]
      .filter((part) => part.number > marker)
      .sort((a, b) => a.number - b.number);
    const parts = after.slice(0, maxParts);
    const checksum = upload.checksum && `Checksum${upload.checksum.algorithm.toUpperCase()}`;
    const content = {
      Bucket: bucket,
      Key: key,
      UploadId: upload.id,
      Initiator: owner,
      Owner: owner,
      StorageClass: upload.storageClass ?? 'STANDARD',
      PartNumberMarker: marker,
      NextPartNumberMarker: parts.at(-1)?.number ?? marker,
      MaxParts: maxParts,
      IsTruncated: parts.length < after.length,
      ChecksumAlgorithm: upload.checksum?.algorithm.toUpperCase(),
      ChecksumType: upload.checksum?.type,
      Part: parts.map((part) => ({
        PartNumber: part.number,
        LastModified: part.modifiedAt,
        ETag: `"${part.etag}"`,
        Size: part.sizeBytes,
        ...(checksum && { [checksum]: part.checksum }),
      })),
    };
    return { xml: { root: 'ListPartsResult', content } };
  },
};

export const listMultipartUploads: Operation = {
  method: 'GET',
  about: 'bucket',
  query: ['uploads'],
  optionalQuery: ['prefix', 'delimiter', 'max-uploads', 'encoding-type', 'key-marker', 'upload-id-marker'],
  run(store, { bucket, query }) {
    const list = readListRequest(query, 'max-uploads');
    const keyMarker = query.get('key-marker') ?? '';
    const uploadIdMarker = query.get('upload-id-marker') ?? '';
    const entries = uploadEntries(store.bucket(bucket), list.prefix, keyMarker, uploadIdMarker);
    const page = takePage(entries, { ...list, afterPrefix: afterPrefix(keyMarker, list) });
    const content = {
      Bucket: bucket,
      KeyMarker: list.encode(keyMarker),
      UploadIdMarker: uploadIdMarker,
      NextKeyMarker: page.isTruncated && page.last ? list.encode(page.last.key) : undefined,
      NextUploadIdMarker: page.isTruncated ? page.last?.item?.id : undefined,
      ...describeFrame(page, list, 'MaxUploads'),
      Upload: page.items.map((upload) => ({
        Key: list.encode(upload.key),
        UploadId: upload.id,
        Initiator: owner,
        Owner: owner,
        StorageClass: upload.storageClass ?? 'STANDARD',
        Initiated: upload.startedAt,
        ChecksumAlgorithm: upload.checksum?.algorithm.toUpperCase(),
        ChecksumType: upload.checksum?.type,
      })),
    };
    return { xml: { root: 'ListMultipartUploadsResult', content } };
  },
};

// By key, and within one key as they were begun.
function* uploadEntries(bucket: Bucket, prefix: string, keyMarker: string, uploadIdMarker: string) {
  const uploads = [...bucket.uploads.values()]
    .filter((upload) => upload.key.startsWith(prefix))
    .sort(compareUploads);
  const marked = uploads.findIndex((upload) => upload.key === keyMarker && upload.id === uploadIdMarker);
  const isAfter = (upload: UploadInProgress) => keyMarker === '' || compareKeys(upload.key, keyMarker) > 0;
  const rest = marked >= 0 ? uploads.slice(marked + 1) : uploads.filter(isAfter);
  for (const upload of rest) yield { key: upload.key, item: upload };
}

function compareUploads(left: UploadInProgress, right: UploadInProgress): number {
  return compareKeys(left.key, right.key) || compareKeys(left.startedAt, right.startedAt);
}
