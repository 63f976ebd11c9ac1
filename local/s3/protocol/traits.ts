import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../store/errors.ts';
import type { ObjectTraits, StorageClass } from '../store/records.ts';
import { readHeader, type S3Request } from './request.ts';
import { readTagHeader } from './tags.ts';

/** The type of an object that came without a Content-Type, as in S3. */
const defaultContentType = 'binary/octet-stream';

const keptHeaders = ['cache-control', 'content-disposition', 'content-language', 'expires'];

/** Whether reading needs a restoration first (S3 User Guide, "Working with archived objects"). */
const isArchive: Record<StorageClass, boolean> = {
  STANDARD: false,
  REDUCED_REDUNDANCY: false,
  STANDARD_IA: false,
  ONEZONE_IA: false,
  INTELLIGENT_TIERING: false,
  GLACIER_IR: false,
  GLACIER: true,
  DEEP_ARCHIVE: true,
};

/** The headers that `readTraits` reads; calls that create an object understand them. */
export const traitHeaders = [
  'x-amz-storage-class',
  'x-amz-tagging',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-server-side-encryption-bucket-key-enabled',
];

/** What a request sets for the object that it creates, apart from its bytes. Throws for what S3 refuses. */
export function readTraits(
  { headers, isAllowed }: Pick<S3Request, 'headers' | 'isAllowed'>,
  region: string,
): ObjectTraits {
  const storageClass = readStorageClass(headers);
  const tags = readTagHeader(readHeader(headers, 'x-amz-tagging'));
  const kms = readKms(headers, region);
  if (kms && !isAllowed({ action: 'kms:GenerateDataKey', resource: kms.keyArn }))
    throw new S3Error('AccessDenied');
  return {
    headers: headersToKeep(headers),
    ...(storageClass !== 'STANDARD' && { storageClass }),
    ...(tags && { tags }),
    ...(kms && { kms }),
  };
}

/**
 * The entity tag of an object in one piece: its MD5, which S3 hides where KMS encrypts ("Object", S3 API Reference).
 */
export function etagOf(md5: string, { kms }: Pick<ObjectTraits, 'kms'>): string {
  return kms ? createHash('md5').update(`${kms.keyArn} ${md5}`).digest('hex') : md5;
}

/** Throws InvalidObjectState for an object that would have to be restored before anyone reads it. */
export function assertReadable({ storageClass = 'STANDARD' }: ObjectTraits): void {
  if (isArchive[storageClass])
    throw new S3Error('InvalidObjectState', { elements: { StorageClass: storageClass } });
}

/** Content headers and user metadata that are kept with an object. */
function headersToKeep(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': headers['content-type'] ?? defaultContentType };
  for (const name of Object.keys(headers)) {
    const value = readHeader(headers, name);
    if (value !== undefined && (keptHeaders.includes(name) || name.startsWith('x-amz-meta-')))
      kept[name] = value;
  }
  // aws-chunked is the encoding of the transfer, not of the object.
  const encodings = (headers['content-encoding'] ?? '').split(',').map((encoding) => encoding.trim());
  const encoding = encodings.filter((name) => name !== '' && name !== 'aws-chunked').join(',');
  if (encoding !== '') kept['content-encoding'] = encoding;
  return kept;
}

function readStorageClass(headers: IncomingHttpHeaders): StorageClass {
  const name = readHeader(headers, 'x-amz-storage-class') ?? 'STANDARD';
  if (Object.hasOwn(isArchive, name)) return name as StorageClass;
  throw new S3Error('InvalidStorageClass', { elements: { StorageClassRequested: name } });
}

// Objects claim S3's default encryption, but nothing on this disk is encrypted. Only KMS's effects on readers are kept.
function readKms(headers: IncomingHttpHeaders, region: string): ObjectTraits['kms'] {
  const method = readHeader(headers, 'x-amz-server-side-encryption') ?? 'AES256';
  const key = readHeader(headers, 'x-amz-server-side-encryption-aws-kms-key-id');
  if (method === 'aws:kms') {
    const usesBucketKey = readHeader(headers, 'x-amz-server-side-encryption-bucket-key-enabled') === 'true';
    return { keyArn: nameKmsKey(key, region), ...(usesBucketKey && { usesBucketKey }) };
  }
  if (method !== 'AES256')
    throw new S3Error('NotImplemented', {
      message: `The local S3 does not implement the encryption ${method}: say AES256 or aws:kms, or leave it out.`,
    });
  if (key !== undefined)
    throw new S3Error('InvalidArgument', {
      message:
        'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
    });
  return undefined;
}

/** The ARN of a key, given by id or alias; without a name, the key that S3 keeps for the account. */
function nameKmsKey(name = 'alias/aws/s3', region: string): string {
  if (name.startsWith('arn:')) return name;
  return `arn:aws:kms:${region}:000000000000:${name.startsWith('alias/') ? name : `key/${name}`}`;
}
