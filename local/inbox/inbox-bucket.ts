import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Endpoints } from './cloud.ts';
import { localCredentials } from './local-credentials.ts';

/** The bucket of a local cloud that takes articles, written to over S3 as any client would. */
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

  /** The ETag of every object whose key starts with `prefix`, by key. */
  async list(prefix: string): Promise<Map<string, string>> {
    const etags = new Map<string, string>();
    let token: string | undefined;
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix, ContinuationToken: token }),
      );
      for (const { Key = '', ETag = '' } of page.Contents ?? []) etags.set(Key, ETag);
      token = page.NextContinuationToken;
    } while (token);
    return etags;
  }

  /** Uploads a file unless the bucket holds these very bytes, as `etags` says; tells whether it did. */
  async upload(key: string, path: string, etags: ReadonlyMap<string, string>): Promise<boolean> {
    const body = await readFile(path);
    const etag = createHash('md5').update(body).digest('hex'); // what S3's ETag is for a plain upload
    if (etags.get(key) === `"${etag}"`) return false;
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body }));
    return true;
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  close(): void {
    this.#client.destroy();
  }
}
