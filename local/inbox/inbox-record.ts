import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../files/replace-file.ts';

const schema = v.object({
  folder: v.string(),
  identity: v.string(),
  /** Key, stamp and ETag. A list, as the fields of an object cannot have every name that a file can have. */
  files: v.array(v.tuple([v.string(), v.string(), v.string()])),
  /** Key and ETag. */
  kept: v.array(v.tuple([v.string(), v.string()])),
});

/**
 * The uploaded version of a file: its stamp in the folder and its ETag in the bucket. Both are empty before the upload.
 */
export interface TakenFile {
  stamp: string;
  etag: string;
}

/**
 * The record, in the data folder, of a folder's uploads. With it, the next start notices files that were removed or
 * changed while nothing ran, and objects that others put into the bucket are never taken for the folder's.
 */
export class InboxRecord {
  readonly folder: string;
  readonly #path: string;
  #identity = '';
  #files = new Map<string, TakenFile>();
  /** Keys from an earlier folder at this path: their articles stay, whether or not the files are here. */
  #kept = new Map<string, string>();
  #isSaved = true;

  private constructor(folder: string, path: string) {
    this.folder = folder;
    this.#path = path;
  }

  /** Reads the record of a folder; a missing or damaged one counts as empty. */
  static async open(dataFolder: string, folder: string): Promise<InboxRecord> {
    const record = new InboxRecord(folder, pathOf(dataFolder, folder));
    const text = await readFile(record.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return 'null';
      throw error;
    });
    const known = v.safeParse(schema, parse(text));
    if (!known.success) return record;
    const { identity, files, kept } = known.output;
    record.#identity = identity;
    record.#files = new Map(files.map(([key, stamp, etag]) => [key, { stamp, etag }]));
    record.#kept = new Map(kept);
    return record;
  }

  get identity(): string {
    return this.#identity;
  }

  get files(): ReadonlyMap<string, TakenFile> {
    return this.#files;
  }

  /** The ETags, by key, of objects from an earlier folder. */
  get kept(): ReadonlyMap<string, string> {
    return this.#kept;
  }

  /** The ETag that the bucket is known to have for a key; undefined if there is none. */
  findEtag(key: string): string | undefined {
    return this.#files.get(key)?.etag || this.#kept.get(key);
  }

  /** Records that an unknown file is about to be uploaded. */
  expect(key: string): void {
    if (!this.#files.has(key)) this.set(key, { stamp: '', etag: this.#kept.get(key) ?? '' });
  }

  set(key: string, file: TakenFile): void {
    this.#files.set(key, file);
    this.#kept.delete(key);
    this.#isSaved = false;
  }

  delete(key: string): void {
    this.#files.delete(key);
    this.#kept.delete(key);
    this.#isSaved = false;
  }

  /** From now on the path is another folder: objects of the earlier one are no longer removed with their files. */
  startAnew(identity: string): void {
    this.#identity = identity;
    for (const [key, { etag }] of this.#files) this.#kept.set(key, etag);
    this.#files = new Map();
    this.#isSaved = false;
  }

  /** Writes what has changed, whole or not at all. */
  save(): void {
    if (this.#isSaved) return;
    const files = [...this.#files].map(([key, { stamp, etag }]) => [key, stamp, etag]);
    const record = { folder: this.folder, identity: this.#identity, files, kept: [...this.#kept] };
    replaceFile(this.#path, JSON.stringify(record));
    this.#isSaved = true;
  }
}

function pathOf(dataFolder: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(dataFolder, `inbox-${name}.json`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // written by another hand: replaced as a whole, it is not torn by a crash
  }
}
