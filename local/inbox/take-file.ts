import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { InboxBucket, StoredVersion } from './inbox-bucket.ts';
import { type ListedFile, stampOf } from './list-folder.ts';

/**
 * No article is larger, and several larger files at the same time would fill the memory.
 * @limit The file is sent while it is read, without a look at whether the bucket has it already.
 */
const mostInMemoryBytes = 32 * 1024 * 1024;

/** The result for a file: its ETag, and its version in the bucket if it was uploaded. */
export type Taken = { etag: string; version?: StoredVersion };

/**
 * Uploads a file, unless it has the ETag `known` already. Undefined if the file is no longer as it was listed, or
 * changes while it is read: the next listing will show that.
 */
export async function takeFile(
  file: ListedFile,
  known: string | undefined,
  bucket: Pick<InboxBucket, 'put'>,
): Promise<Taken | undefined> {
  // Opened without waiting: a named pipe may have replaced the file, and opening one waits for a writer.
  const handle = await open(file.path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const isAsListed = async () => stampOf(await handle.stat({ bigint: true })) === file.stamp;
    if (!(await isAsListed())) return undefined;
    const taken = await upload(file, handle, known, { bucket, isAsListed });
    return taken && (await isAsListed()) ? taken : undefined;
  } finally {
    await handle.close();
  }
}

async function upload(
  { key, sizeBytes }: ListedFile,
  handle: FileHandle,
  known: string | undefined,
  { bucket, isAsListed }: { bucket: Pick<InboxBucket, 'put'>; isAsListed: () => Promise<boolean> },
): Promise<Taken | undefined> {
  if (sizeBytes > mostInMemoryBytes) {
    const version = await bucket.put(key, handle.createReadStream({ autoClose: false }), sizeBytes);
    return { etag: version.etag, version };
  }
  const body = await handle.readFile();
  if (!(await isAsListed())) return undefined;
  const etag = createHash('md5').update(body).digest('hex'); // what S3's ETag is for a plain upload
  if (etag === known) return { etag };
  return { etag, version: await bucket.put(key, body, body.length) };
}
