import { createHash } from 'node:crypto';
import { Meter, receiveText } from '../protocol/body.ts';
import { checksumAlgorithms, checksumElements, createChecksumHash } from '../protocol/checksums.ts';
import { writeConditions } from '../protocol/conditions.ts';
import { encryptionHeaders, versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import { readHeader, type S3Request } from '../protocol/request.ts';
import { readChildren, readText, readXml } from '../protocol/xml.ts';
import { S3Error } from '../store/errors.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Checksum, UploadInProgress, UploadPart } from '../store/records.ts';
import type { ObjectDraft } from '../store/writes.ts';
import { findUpload } from './multipart-upload.ts';

/** Every part but the last: S3 User Guide, "Multipart upload limits". */
const minPartBytes = 5 * 1_024 ** 2;

/** CompleteMultipartUpload: joins the parts into one object, which is created only by this call. */
export const completeMultipartUpload: Operation = {
  method: 'POST',
  about: 'object',
  query: ['uploadId'],
  optionalHeaders: ['x-amz-checksum-type', 'x-amz-mp-object-size'],
  async run(store, request) {
    const { bucket, key, caller, headers } = request;
    findUpload(store, request);
    const document = readXml('CompleteMultipartUpload', await receiveText(withoutChecksums(request)));
    const uploadId = request.query.get('uploadId') ?? '';
    const stored = await store.inUploadTurn(uploadId, async () => {
      const upload = findUpload(store, request);
      const parts = chooseParts(upload, readChildren(document, 'Part'));
      const check = writeConditions(headers);
      const draft = await joinParts(store, request, upload, parts);
      const name = 'ObjectCreated:CompleteMultipartUpload';
      return store.put({ bucket, key }, draft, { name, caller, check, endsUpload: uploadId });
    });
    const content = {
      Location: `/${bucket}/${key}`,
      Bucket: bucket,
      Key: key,
      ETag: `"${stored.etag}"`,
      ...checksumElements(stored.checksum),
    };
    return {
      headers: { ...versionHeader(store.bucket(bucket), stored), ...encryptionHeaders(stored) },
      xml: { root: 'CompleteMultipartUploadResult', content },
    };
  },
};

// Here they are about the object and not about the document.
function withoutChecksums(request: S3Request): S3Request {
  const others = Object.entries(request.headers).filter(([name]) => !name.startsWith('x-amz-checksum-'));
  return { ...request, headers: Object.fromEntries(others) };
}

function chooseParts(upload: UploadInProgress, elements: Record<string, unknown>[]): UploadPart[] {
  if (elements.length === 0) throw new S3Error('MalformedXML');
  const parts = elements.map((element) => choosePart(upload, element));
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (!next) return;
    if (next.number <= part.number) throw new S3Error('InvalidPartOrder');
    if (part.sizeBytes < minPartBytes)
      throw new S3Error('EntityTooSmall', {
        elements: { PartNumber: part.number, ProposedSize: part.sizeBytes, MinSizeAllowed: minPartBytes },
      });
  });
  return parts;
}

function choosePart(upload: UploadInProgress, element: Record<string, unknown>): UploadPart {
  const number = readText(element, 'PartNumber') ?? '';
  const etag = readText(element, 'ETag')?.replaceAll('"', '');
  const part = upload.parts.get(Number(number));
  const algorithm = upload.checksum?.algorithm.toUpperCase();
  const checksum = algorithm && readText(element, `Checksum${algorithm}`);
  const isSame = part?.etag === etag && (checksum === undefined || checksum === part?.checksum);
  if (part && isSame) return part;
  throw new S3Error('InvalidPart', { elements: { PartNumber: number, ETag: etag ?? '' } });
}

async function joinParts(
  store: ObjectStore,
  request: S3Request,
  upload: UploadInProgress,
  parts: UploadPart[],
): Promise<ObjectDraft> {
  const stated = readStated(request.headers, upload);
  const isFull = upload.checksum?.type === 'FULL_OBJECT';
  const meter = new Meter(isFull ? upload.checksum?.algorithm : undefined);
  const { blob, result } = await store.blobs.receive(async (sink) => {
    await sink(meter.measure(readParts(store, parts)));
    const expected = readHeader(request.headers, 'x-amz-mp-object-size');
    if (expected !== undefined && expected !== String(meter.sizeBytes))
      throw new S3Error('InvalidRequest', {
        message: `x-amz-mp-object-size is ${expected}, but the parts hold ${meter.sizeBytes} bytes.`,
      });
    const computed = isFull ? meter.checksum()?.value : combineChecksums(upload, parts);
    if (stated !== undefined && computed !== undefined && stated !== computed) throw new S3Error('BadDigest');
    return computed ?? stated;
  });
  const { headers, storageClass, tags, kms } = upload;
  const digests = parts.map((part) => Buffer.from(part.etag, 'hex'));
  const md5 = createHash('md5').update(Buffer.concat(digests)).digest('hex');
  const checksum: Checksum | undefined =
    upload.checksum && result !== undefined ? { ...upload.checksum, value: result } : undefined;
  return {
    blob,
    sizeBytes: meter.sizeBytes,
    etag: `${md5}-${parts.length}`,
    parts: parts.map(({ number, sizeBytes, checksum }) => ({
      number,
      sizeBytes,
      ...(checksum && { checksum }),
    })),
    headers,
    ...(storageClass && { storageClass }),
    ...(tags && { tags }),
    ...(kms && { kms }),
    ...(checksum && { checksum }),
  };
}

async function* readParts(store: ObjectStore, parts: UploadPart[]): AsyncGenerator<Buffer> {
  for (const { blob } of parts) {
    const file = await store.blobs.open(blob);
    yield* file.createReadStream() as AsyncIterable<Buffer>;
  }
}

// The checksum of the parts' checksums, and how many there are; undefined where we cannot compute it.
function combineChecksums({ checksum }: UploadInProgress, parts: UploadPart[]): string | undefined {
  const hash = checksum && createChecksumHash(checksum.algorithm);
  if (!hash || parts.some((part) => part.checksum === undefined)) return undefined;
  for (const part of parts) hash.update(Buffer.from(part.checksum ?? '', 'base64'));
  return `${hash.digest().toString('base64')}-${parts.length}`;
}

// The checksum of the whole that the client states, which must be of the kind it announced.
function readStated(headers: S3Request['headers'], { checksum }: UploadInProgress): string | undefined {
  const type = readHeader(headers, 'x-amz-checksum-type');
  const algorithm = checksumAlgorithms.find((name) => headers[`x-amz-checksum-${name}`] !== undefined);
  if (
    (type ?? checksum?.type) !== checksum?.type ||
    (algorithm ?? checksum?.algorithm) !== checksum?.algorithm
  )
    throw new S3Error('InvalidRequest', {
      message: 'The checksum stated at the end is not of the kind the upload was created with.',
    });
  return algorithm && readHeader(headers, `x-amz-checksum-${algorithm}`);
}
