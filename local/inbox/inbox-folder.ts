import { setTimeout as sleep } from 'node:timers/promises';
import { isDiskFull } from '../files/disk-full.ts';
import { makeFolder } from '../files/make-folder.ts';
import { giveIdentity, readIdentity } from './folder-identity.ts';
import type { InboxBucket, StoredVersion } from './inbox-bucket.ts';
import { InboxRecord } from './inbox-record.ts';
import { type FolderListing, type ListedFile, listFolder } from './list-folder.ts';
import { Notices } from './notices.ts';
import { Retries } from './retries.ts';
import { type Round, Sightings } from './sightings.ts';
import { takeFile } from './take-file.ts';

/** The pause between two listings of a folder; it is longer if needed, so that listing takes a tenth of the time. */
const pauseMs = 500;
const pausesPerListing = 9;

/** Files that are taken before the folder is listed again, so that what changes meanwhile is seen. */
const filesPerRound = 500;
/**
 * More at the same time make the local cloud no faster.
 * @limit Other files wait for their turn.
 */
const uploadsAtOnce = 4;

/** Is notified of what happens to the files of a folder. */
export interface InboxObserver {
  /** A line for people. */
  say(line: string): void;
  /** Called after every listing with the number of files that are not in the bucket yet. */
  waiting(count: number): void;
  uploaded(key: string, version: StoredVersion): void;
  removed(key: string): void;
}

/** A folder, the data folder with the record of its uploads, and the bucket. */
export interface InboxFolderOptions {
  folder: string;
  dataFolder: string;
  bucket: Pick<InboxBucket, 'list' | 'put' | 'remove'>;
  observer: InboxObserver;
}

/**
 * Keeps the bucket in step with the folder until it is closed: new and changed files are uploaded under their path in
 * the folder as soon as they are whole, and removed ones are deleted, including those removed while nothing ran. It
 * lists the folder again and again, as file system events get lost on a busy machine.
 */
export class InboxFolder {
  readonly #options: InboxFolderOptions;
  readonly #record: InboxRecord;
  readonly #closing = new AbortController();
  readonly #sightings = new Sightings();
  readonly #retries = new Retries();
  readonly #notices: Notices;
  /** What the bucket had under the keys of the first listing at that time; undefined until then. */
  #etags: Map<string, string> | undefined;
  #trouble = '';
  #loop = Promise.resolve();

  private constructor(options: InboxFolderOptions, record: InboxRecord) {
    this.#options = options;
    this.#record = record;
    this.#notices = new Notices(options.observer.say);
  }

  /** Creates the folder if needed, and begins to watch it. */
  static async watch(options: InboxFolderOptions): Promise<InboxFolder> {
    makeFolder(options.folder);
    const record = await InboxRecord.open(options.dataFolder, options.folder);
    const folder = new InboxFolder(options, record);
    folder.#loop = folder.#run();
    return folder;
  }

  /** Stops watching, once the running uploads are done. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      const restMs = await this.#round().catch((error) => this.#rest(error));
      await sleep(restMs, undefined, { signal }).catch(() => {});
    }
  }

  /** Reports once why the folder cannot be read, or its record cannot be written. */
  #rest(error: NodeJS.ErrnoException): number {
    const trouble = describeTrouble(error, this.#options.folder, this.#record);
    if (trouble !== this.#trouble) this.#options.observer.say(trouble);
    this.#trouble = trouble;
    return pauseMs;
  }

  /** Returns the milliseconds until the next round. */
  async #round(): Promise<number> {
    const startedAt = performance.now();
    const listing = await listFolder(this.#options.folder);
    const tookMs = performance.now() - startedAt;
    if (!(await this.#isSameFolder())) return 0;
    await this.#compareWithBucket(listing);
    const round = this.#sightings.compare(listing, this.#record.files, performance.now());
    const isAllDone = await this.#carryOut(round);
    const passedOver = listing.passedOver.map(({ path, reason }) => ({
      path,
      reason: `Passed over, ${reason}`,
    }));
    this.#notices.say([...passedOver, ...this.#retries.describe()]);
    if (this.#trouble) this.#options.observer.say(`${this.#options.folder} is taken to the bucket again.`);
    this.#trouble = '';
    return isAllDone ? Math.max(pauseMs, pausesPerListing * tookMs) : 0;
  }

  /** Whether the listed folder is the one in the record; otherwise the record begins anew, and nothing is removed. */
  async #isSameFolder(): Promise<boolean> {
    const { folder, observer } = this.#options;
    if ((await readIdentity(folder)) === this.#record.identity) return true;
    const { size } = this.#record.files;
    this.#record.startAnew(await giveIdentity(folder));
    this.#record.save();
    this.#sightings.clear();
    this.#etags = undefined;
    if (size > 0) observer.say(describeOtherFolder(folder, size));
    return false;
  }

  /** Finds files that are already the same in the bucket, which are not uploaded again. */
  async #compareWithBucket({ files }: FolderListing): Promise<void> {
    if (this.#etags) return;
    const isKnown = [...files.keys()].every((key) => this.#record.findEtag(key));
    const etags = isKnown ? [] : await this.#options.bucket.list('');
    this.#etags = new Map([...etags].filter(([key]) => files.has(key)));
  }

  /** Does a round's work; true if nothing is left that could be done now. */
  async #carryOut({ upload, remove, waiting }: Round): Promise<boolean> {
    const now = performance.now();
    const due = upload.filter(({ key, stamp }) => this.#retries.isDue(key, stamp, now));
    const gone = remove.filter((key) => this.#retries.isDue(key, '', now));
    this.#options.observer.waiting(waiting - (upload.length - due.length));
    const files = due.slice(0, filesPerRound);
    // Recorded before the upload: after a crash in between, every article must have a known file.
    for (const { key } of files) this.#record.expect(key);
    this.#record.save();
    await this.#inTurns(files, (file) => this.#take(file));
    await this.#inTurns(gone, (key) => this.#remove(key));
    this.#record.save();
    const wanted = new Set([...upload.map(({ key }) => key), ...remove]);
    this.#retries.keepOnly((key) => wanted.has(key));
    return files.length === due.length;
  }

  async #take(file: ListedFile): Promise<void> {
    const { key, stamp } = file;
    const known = this.#record.findEtag(key) || this.#etags?.get(key);
    const taken = await takeFile(file, known, this.#options.bucket);
    if (!taken) return;
    this.#etags?.delete(key);
    this.#retries.succeed(key);
    this.#record.set(key, { stamp, etag: taken.etag });
    if (taken.version) this.#options.observer.uploaded(key, taken.version);
  }

  async #remove(key: string): Promise<void> {
    await this.#options.bucket.remove(key);
    this.#retries.succeed(key);
    this.#record.delete(key);
    this.#options.observer.removed(key);
  }

  /** Works on several items at a time; one that fails is tried again in a later round. */
  async #inTurns<Item extends ListedFile | string>(
    items: readonly Item[],
    work: (item: Item) => Promise<void>,
  ): Promise<void> {
    const waiting = items.values();
    const worker = async () => {
      for (const item of waiting) {
        if (this.#closing.signal.aborted) return;
        const { key, stamp } = typeof item === 'string' ? { key: item, stamp: '' } : item;
        await work(item).catch((error) => this.#retries.fail(key, stamp, error, performance.now()));
      }
    };
    await Promise.all(Array.from({ length: uploadsAtOnce }, worker));
  }
}

function describeTrouble(error: NodeJS.ErrnoException, folder: string, { files }: InboxRecord): string {
  const count = files.size.toLocaleString('en');
  const isFolder = error.path === folder;
  if (error.code === 'ENOENT' && isFolder)
    return `${folder} is gone. Its ${count} articles stay; it is watched again when it is back.`;
  if (error.code === 'ENOTDIR' && isFolder)
    return `${folder} is no folder any more. Its ${count} articles stay.`;
  if (isDiskFull(error)) return `The disk is full: nothing is taken from ${folder} until there is room.`;
  return `${folder} cannot be taken to the bucket, and is tried again: ${error.message}`;
}

function describeOtherFolder(folder: string, count: number): string {
  return [
    `${folder} is not the folder that ${count.toLocaleString('en')} articles came from (made anew, or a disk that is not mounted?):`,
    'they stay, whether or not their files are here. `npx --no-install copydesk reconcile` says which are not.',
  ].join(' ');
}
