import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEndpoints, findInbox } from '../../../local/data-folder.ts';
import { InboxBucket } from '../../../local/inbox/inbox-bucket.ts';
import { InboxRecord } from '../../../local/inbox/inbox-record.ts';
import {
  type FolderListing,
  isUnknown,
  type ListedFile,
  listFolder,
} from '../../../local/inbox/list-folder.ts';
import { takeFile } from '../../../local/inbox/take-file.ts';

/** The running cloud needs less for a file or a removal, so anything it has not taken by then differs. */
const secondLookMs = 3_000;

/** The ways in which a folder and its bucket can differ. */
export type InboxDriftKind = 'not-uploaded' | 'changed' | 'left-behind';

/** A file of the inbox folder that the bucket lacks or has in another version, or an object whose file is gone. */
export interface InboxDrift {
  kind: InboxDriftKind;
  key: string;
  because: string;
}

/** The result of comparing a folder with its bucket. */
export interface InboxComparison {
  folder: string;
  files: number;
  drift: InboxDrift[];
  /** How many of them were mended. */
  mended: number;
}

interface OpenInbox {
  listing: FolderListing;
  record: InboxRecord;
  bucket: InboxBucket;
  prefix: string;
}

/**
 * Compares the folder that the local cloud on `dataFolder` watches with its bucket; with `fix` uploads what is missing
 * or different, and removes objects whose files are gone. Undefined if no folder is watched.
 */
export async function compareInbox(
  dataFolder: string,
  { prefix, fix = false }: { prefix: string; fix?: boolean | undefined },
): Promise<InboxComparison | undefined> {
  const [folder, endpoints] = [findInbox(dataFolder), findEndpoints(dataFolder)];
  if (folder === undefined || !endpoints) return undefined;
  const bucket = new InboxBucket(endpoints, endpoints.region);
  try {
    const look = async () => {
      const listing = await listFolder(folder);
      const inbox = { listing, record: await InboxRecord.open(dataFolder, folder), bucket, prefix };
      return { inbox, drift: await findDrift(inbox) };
    };
    const first = await look();
    const { inbox, drift } = first.drift.length === 0 ? first : await lookAgain(first.drift, look);
    const mended = fix ? await mend(inbox, drift) : 0;
    return { folder, files: inbox.listing.files.size, drift, mended };
  } finally {
    bucket.close();
  }
}

async function lookAgain(
  before: readonly InboxDrift[],
  look: () => Promise<{ inbox: OpenInbox; drift: InboxDrift[] }>,
) {
  await sleep(secondLookMs);
  const { inbox, drift } = await look();
  const known = new Set(before.map(({ kind, key }) => `${kind} ${key}`));
  return { inbox, drift: drift.filter(({ kind, key }) => known.has(`${kind} ${key}`)) };
}

async function findDrift(inbox: OpenInbox): Promise<InboxDrift[]> {
  const { listing, record, bucket, prefix } = inbox;
  const etags = await bucket.list(prefix);
  const drift: InboxDrift[] = [];
  for (const file of listing.files.values()) {
    if (!file.key.startsWith(prefix)) continue;
    const found = await compareFile(file, etags.get(file.key));
    if (found) drift.push({ key: file.key, ...found });
  }
  for (const key of [...record.files.keys(), ...record.kept.keys()]) {
    if (!etags.has(key) || listing.files.has(key) || isUnknown(key, listing)) continue;
    drift.push({ kind: 'left-behind', key, because: 'it came from the folder, and is not in it any more' });
  }
  return drift;
}

async function compareFile(
  { path }: ListedFile,
  etag: string | undefined,
): Promise<Omit<InboxDrift, 'key'> | undefined> {
  if (etag === undefined) return { kind: 'not-uploaded', because: 'the file is not in the bucket' };
  try {
    const isSame = (await hashFile(path)) === etag;
    return isSame ? undefined : { kind: 'changed', because: 'the bucket has other bytes under this key' };
  } catch (error) {
    return { kind: 'changed', because: `the file cannot be read: ${(error as Error).message}` };
  }
}

/** The ETag that S3 gives a plain upload: the MD5. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('md5');
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  for await (const piece of handle.createReadStream()) hash.update(piece); // closes the file
  return hash.digest('hex');
}

async function mend({ listing, bucket }: OpenInbox, drift: readonly InboxDrift[]): Promise<number> {
  let mended = 0;
  for (const { kind, key } of drift) {
    const file = listing.files.get(key);
    if (kind === 'left-behind') await bucket.remove(key);
    else if (!file || !(await takeFile(file, undefined, bucket).catch(() => undefined))) continue;
    mended++;
  }
  return mended;
}
