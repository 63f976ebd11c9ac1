import type { Readable } from 'node:stream';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Endpoints } from '../cloud.ts';
import { localCredentials } from '../local-credentials.ts';

/** The ETag and the version id of a new object. */
export interface StoredVersion {
  /** Without quotes. */
  etag: string;
  versionId: string;
}

/** The inbox bucket of a local cloud, used over S3 as by any client. */
export class InboxBucket {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor({ s3, bucket }: Pick<Endpoints, 's3' | 'bucket'>, region: string) {
    this.#bucket = bucket;
    this.#client = new S3Client({
      endpoint: s3,
      region,
      credentials: localCredentials,
      forcePathStyle: true,
    });
  }

  /** The ETag, without quotes, of every object whose key starts with `prefix`, by key. */
  async list(prefix: string): Promise<Map<string, string>> {
    const etags = new Map<string, string>();
    // A key may hold characters that XML cannot.
    const target = { Bucket: this.#bucket, Prefix: prefix, EncodingType: 'url' as const };
    let token: string | undefined;
    do {
      const page = await this.#client.send(new ListObjectsV2Command({ ...target, ContinuationToken: token }));
      for (const { Key = '', ETag = '' } of page.Contents ?? []) etags.set(decodeKey(Key), unquote(ETag));
      token = page.NextContinuationToken;
    } while (token);
    return etags;
  }

  /** A stream can be read only once, and its length must be given. */
  async put(key: string, body: Uint8Array | Readable, sizeBytes: number): Promise<StoredVersion> {
    const { ETag = '', VersionId = '' } = await this.#client.send(
      new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentLength: sizeBytes }),
    );
    return { etag: unquote(ETag), versionId: VersionId };
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  close(): void {
    this.#client.destroy();
  }
}

function unquote(etag: string): string {
  return etag.replace(/^"|"$/g, '');
}

/** Decodes a key as S3 encodes it in listings: a plus is a space. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
