import { mkdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { InboxBucket } from './inbox-bucket.ts';

/** A file is complete when its size has not changed for so long. */
const stableMs = 300;
const pollMs = 100;

/** A folder that is being watched. */
export interface InboxFolder {
  close(): Promise<void>;
}

/**
 * Keeps the bucket as the folder is, while it watches: a new or changed file is uploaded once it is fully written,
 * under its path in the folder, and a removed one is deleted. Hidden files are left alone.
 */
export async function watchInboxFolder(
  folder: string,
  bucket: InboxBucket,
  log: (line: string) => void,
): Promise<InboxFolder> {
  await mkdir(folder, { recursive: true });
  const etags = await bucket.list('');
  const keyOf = (path: string) => relative(folder, path).split(sep).join('/').normalize('NFC');
  const report = (promise: Promise<unknown>, path: string) =>
    promise.catch((error) => log(`${path} could not be taken to the bucket: ${error}`));
  const upload = (path: string) =>
    report(
      bucket.upload(keyOf(path), path, etags).then((uploaded) => uploaded && log(`${keyOf(path)} uploaded`)),
      path,
    );
  const change = (path: string) => {
    etags.delete(keyOf(path)); // known from the start only; what has changed since is uploaded
    return upload(path);
  };
  const remove = (path: string) => {
    etags.delete(keyOf(path));
    return report(
      bucket.remove(keyOf(path)).then(() => log(`${keyOf(path)} deleted`)),
      path,
    );
  };
  const watcher = watch(folder, {
    awaitWriteFinish: { stabilityThreshold: stableMs, pollInterval: pollMs },
    ignored: (path) =>
      relative(folder, path)
        .split(sep)
        .some((part) => part.startsWith('.') && part !== '..'),
  });
  watcher.on('add', upload).on('change', change).on('unlink', remove);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return { close: () => watcher.close() };
}
