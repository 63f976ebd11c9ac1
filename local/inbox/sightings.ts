import { type FolderListing, isUnknown, type ListedFile } from './list-folder.ts';

/** A file is whole when it has been the same for so long, and gone when it has been missing for so long. */
const settledMs = 400;

/** What is to be done to make the bucket as the folder is. */
export interface Round {
  upload: ListedFile[];
  remove: string[];
  /** How many files wait: those to upload, and those that are still being written. */
  waiting: number;
}

/** What the listings of a folder say over time: one alone cannot tell a whole file from one that is being written. */
export class Sightings {
  #stamps = new Map<string, { stamp: string; since: number }>();
  #missing = new Map<string, number>();

  /** Forgets what it has seen: the next listing is of another folder. */
  clear(): void {
    this.#stamps.clear();
    this.#missing.clear();
  }

  /** Takes in a listing at `now`, in milliseconds, and compares it with what was taken to the bucket before. */
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
