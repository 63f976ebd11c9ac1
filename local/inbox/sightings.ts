import { type FolderListing, isUnknown, type ListedFile } from './list-folder.ts';

/** A file counts as whole when it was unchanged for this long, and as gone when it was missing for this long. */
const settledMs = 400;

/** What to do so that the bucket matches the folder. */
export interface Round {
  upload: ListedFile[];
  remove: string[];
  /** How many files wait: those to upload, and those that are still being written. */
  waiting: number;
}

/** Compares listings of a folder over time: one alone cannot tell a whole file from one that is being written. */
export class Sightings {
  #stamps = new Map<string, { stamp: string; since: number }>();
  #missing = new Map<string, number>();

  /** Forgets all listings, before the first one of another folder. */
  clear(): void {
    this.#stamps.clear();
    this.#missing.clear();
  }

  /** Adds a listing at `now`, in milliseconds, and compares it with the files uploaded before. */
  compare(listing: FolderListing, taken: ReadonlyMap<string, { stamp: string }>, now: number): Round {
    const changed = [...listing.files.values()].filter(({ key, stamp }) => taken.get(key)?.stamp !== stamp);
    this.#stamps = new Map(
      changed.map(({ key, stamp }) => [key, { stamp, since: this.#since(key, stamp, now) }]),
    );
    const gone = [...taken.keys()].filter((key) => !listing.files.has(key) && !isUnknown(key, listing));
    this.#missing = new Map(gone.map((key) => [key, this.#missing.get(key) ?? now]));
    const isSettled = (since = now) => now - since >= settledMs;
    return {
      upload: changed.filter(({ key }) => isSettled(this.#stamps.get(key)?.since)),
      remove: gone.filter((key) => isSettled(this.#missing.get(key))),
      waiting: changed.length,
    };
  }

  #since(key: string, stamp: string, now: number): number {
    const seen = this.#stamps.get(key);
    return seen?.stamp === stamp ? seen.since : now;
  }
}
