import type { FileHandle } from 'node:fs/promises';
import { copySourceVersion, openSource } from '../objects/copy-object.ts';
import { type Measured, Meter, maxPutBytes } from '../protocol/body.ts';
import { copyConditionHeaders, readCopySource } from '../protocol/copy-source.ts';
import { encryptionHeaders } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import type { ByteRange } from '../protocol/range.ts';
import { readHeader, type S3Request } from '../protocol/request.ts';
import { S3Error } from '../store/errors.ts';
import { findUpload, readPartNumber, savePart } from './multipart-upload.ts';

type CopyRange = Pick<ByteRange, 'start' | 'sizeBytes'>;

/** UploadPartCopy: a part whose bytes come from an object, all of it or the range that is asked for. */
export const uploadPartCopy: Operation = {
  method: 'PUT',
  about: 'object',
  query: ['partNumber', 'uploadId'],
  header: 'x-amz-copy-source',
  // s3fs repeats the directive of its copy with each part; it changes nothing.
  optionalHeaders: ['x-amz-copy-source-range', 'x-amz-metadata-directive', ...copyConditionHeaders],
  async run(store, request) {
    const number = readPartNumber(request);
    const upload = findUpload(store, request);
    const source = readCopySource(readHeader(request.headers, 'x-amz-copy-source') ?? '');
    const { object, file } = await openSource(store, source, request);
    const meter = new Meter(upload.checksum?.algorithm);
    const { blob } = await store.blobs.receive(async (sink) => {
      try {
        await sink(meter.measure(readBytes(file, readCopyRange(request, object.sizeBytes))));
      } finally {
        await file.close();
      }
    });
    const checksum = meter.checksum();
    const measured: Measured = {
      sizeBytes: meter.sizeBytes,
      md5: meter.md5(),
      ...(checksum && { checksum }),
    };
    const part = await savePart(store, request, { number, blob, ...measured });
    const content = {
      LastModified: part.modifiedAt,
      ETag: `"${part.etag}"`,
      ...(checksum && { [`Checksum${checksum.algorithm.toUpperCase()}`]: checksum.value }),
    };
    return {
      headers: { ...encryptionHeaders(upload), ...copySourceVersion(store, source, object.versionId) },
      xml: { root: 'CopyPartResult', content },
    };
  },
};

/** `bytes=first-last`, both given and inside the source; throws InvalidArgument, and for the whole of too large a source. */
function readCopyRange({ headers }: S3Request, sizeBytes: number): CopyRange {
  const header = readHeader(headers, 'x-amz-copy-source-range');
  if (header === undefined) return { start: 0, sizeBytes };
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header.trim()) ?? [];
  const range = { start: Number(first), sizeBytes: Number(last) - Number(first) + 1 };
  const isInside = last !== undefined && range.sizeBytes > 0 && Number(last) < sizeBytes;
  if (isInside && range.sizeBytes <= maxPutBytes) return range;
  throw new S3Error('InvalidArgument', {
    message: `The x-amz-copy-source-range value must be of the form bytes=first-last, inside a source of ${sizeBytes} bytes.`,
    elements: { ArgumentName: 'x-amz-copy-source-range', ArgumentValue: header },
  });
}

async function* readBytes(file: FileHandle, { start, sizeBytes }: CopyRange): AsyncGenerator<Uint8Array> {
  if (sizeBytes === 0) return;
  yield* file.createReadStream({ start, end: start + sizeBytes - 1, autoClose: false });
}
