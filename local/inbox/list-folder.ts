import { type BigIntStats, type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isHidden, isTemporary, keyOf, longestKeyBytes, readName } from './file-names.ts';
import type { Notice } from './notices.ts';

/**
 * About a millisecond's work. Files are read synchronously, one after the other, which takes a third of the processor
 * time of promises.
 * @limit Everything else in the process gets its turn, then the listing goes on.
 */
const filesAtOnce = 128;

/** A file as a listing finds it. */
export interface ListedFile {
  key: string;
  path: string;
  /** Size, times and identity: while it is the same, so is the content. */
  stamp: string;
  sizeBytes: number;
}

/** Everything in a folder at one time. */
export interface FolderListing {
  files: Map<string, ListedFile>;
  /** Files that are not uploaded, and why. */
  passedOver: Notice[];
  /** Keys, and beginnings of keys, that may or may not exist, as in folders that cannot be read. */
  unknown: string[];
}

/**
 * Lists the files of a folder and of the folders in it, hidden ones left out. A link to a file is followed; one to a
 * folder is not, so that no loop can be. Throws where the folder itself cannot be read.
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  const listing: FolderListing = { files: new Map(), passedOver: [], unknown: [] };
  const folders = [''];
  let seen = 0;
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readEntries(folder, at, listing)) {
      if (++seen % filesAtOnce === 0) await nextTurn();
      const inner = addEntry(folder, at, entry, listing);
      if (inner !== undefined) folders.push(`${inner}/`);
    }
  }
  return listing;
}

/** The stamp of a file: if any of these values changes, its content may have changed. */
export function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  // Includes the time of the inode's change: `cp --preserve` and rsync set the time of modification back.
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

/** Whether a listing leaves open if the file of this key exists. */
export function isUnknown(key: string, { unknown }: FolderListing): boolean {
  return unknown.some((start) => key === start || (start.endsWith('/') && key.startsWith(start)));
}

type Entry = Dirent<Buffer>;

function readEntries(folder: string, at: string, listing: FolderListing): Entry[] {
  try {
    return readdirSync(join(folder, at), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (at === '') throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return []; // gone since its own folder was listed
    listing.unknown.push(keyOf(at));
    listing.passedOver.push({ path: at, reason: `a folder that cannot be read (${code ?? message})` });
    return [];
  }
}

/** Adds an entry to the listing; returns its path if it is a folder to list. */
function addEntry(folder: string, at: string, entry: Entry, listing: FolderListing): string | undefined {
  const name = readName(entry.name);
  if (name === undefined) {
    const path = Buffer.concat([Buffer.from(at), entry.name]);
    listing.passedOver.push({ path, reason: 'a name that is not UTF-8, as keys are' });
    return undefined;
  }
  if (isHidden(name)) return undefined;
  if (entry.isDirectory()) return at + name;
  const stats = readStats(folder, at + name, listing);
  if (!stats) return undefined;
  const reason = isTemporary(name) ? 'the name of a temporary file' : describeKind(stats, entry);
  if (reason !== undefined) listing.passedOver.push({ path: at + name, reason });
  else addFile(folder, at + name, stats, listing);
  return undefined;
}

/** The stats of a link's target; undefined if there is none, or it cannot be read. */
function readStats(folder: string, path: string, listing: FolderListing): BigIntStats | undefined {
  const absolute = join(folder, path);
  const isThere = { bigint: true, throwIfNoEntry: false } as const;
  let reason = 'a link that leads nowhere';
  try {
    const stats = lstatSync(absolute, isThere);
    if (!stats?.isSymbolicLink()) return stats;
    const target = statSync(absolute, isThere);
    if (target) return target;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    reason = `a file that cannot be read (${code ?? message})`;
  }
  // It may come back, for example when its disk is mounted again.
  listing.unknown.push(keyOf(path));
  listing.passedOver.push({ path, reason });
  return undefined;
}

/** Why this is no file to upload; undefined if it is one. */
function describeKind(stats: BigIntStats, entry: Entry): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory() && entry.isSymbolicLink()) return 'a link to a folder, which is not followed';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isDirectory() ? 'a folder that was a file just now' : 'a device';
}

function addFile(folder: string, path: string, stats: BigIntStats, listing: FolderListing): void {
  const { files, passedOver } = listing;
  const key = keyOf(path);
  if (Buffer.byteLength(key) > longestKeyBytes) {
    passedOver.push({ path, reason: `a path longer than ${longestKeyBytes} bytes` });
    return;
  }
  const isTwin = files.has(key);
  if (isTwin) passedOver.push({ path, reason: 'a name that another file has in Unicode form NFC' });
  // Of two files with one key, the one whose name is spelt like the key is taken.
  if (isTwin && path !== key) return;
  files.set(key, { key, path: join(folder, path), stamp: stampOf(stats), sizeBytes: Number(stats.size) });
}
