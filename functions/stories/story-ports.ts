import type { Clock } from '../article/ports.ts';
import type { Commit } from '../catalog/stories/commit.ts';
import type { HeldPlace, Member } from '../catalog/stories/place.ts';

/** What the grouping reads and writes of the table. Every read is consistent. */
export interface StoryPorts {
  logs: {
    /** Puts an entry under the next number of a day's log. */
    append(day: number, data: Uint8Array): Promise<void>;
    /** The entries after a number, in order. */
    read(day: number, after: number): Promise<{ n: number; data: Uint8Array }[]>;
  };
  commits: {
    readLast(): Promise<StoredCommit | undefined>;
    /** A page of the commits after a number, in order; empty at the end. */
    readAfter(n: number): Promise<StoredCommit[]>;
    /** False if the number is taken. */
    put(commit: StoredCommit): Promise<boolean>;
  };
  places: {
    readPlaces(articleIds: readonly string[]): Promise<Map<string, HeldPlace>>;
    /** Nothing is written over what a later commit has written, nor over what the same one has. */
    putPlace(articleId: string, held: HeldPlace): Promise<boolean>;
    readStories(storyIds: readonly string[]): Promise<Map<string, HeldStory>>;
    putStory(storyId: string, held: HeldStory): Promise<boolean>;
  };
  /** Absent where nothing is announced. */
  teller?: StoryTeller | undefined;
  now: Clock;
}

/** A commit as it was put. */
export interface StoredCommit {
  n: number;
  /** When it was put, in seconds since 1970. */
  at: number;
  data: Uint8Array;
}

/** A story as the table has it: by the last commit that touched it. */
export interface HeldStory {
  commit: number;
  /** Empty where the story has one article or none. */
  members: Member[];
  /** The headline that it was told with by this commit; absent if it had none, or was not told. */
  title?: string;
}

/** A commit that was read, decoded. */
export interface KnownCommit extends Commit {
  n: number;
  at: number;
}

/** A story after a commit. */
export interface AppliedStory extends HeldStory {
  /** Whether it has an item, or had one: a story of one article that was never larger has none. */
  hasItem: boolean;
}

/** Who announces which stories commits have changed. */
export interface StoryTeller {
  /** Headlines by article id, as they are now; of what is not served, none. */
  readTitles(articleIds: readonly string[]): Promise<Map<string, string>>;
  /** Tells it, after the items of the stories are written and before anything more is decided. */
  tell(commit: KnownCommit, after: ReadonlyMap<string, AppliedStory>): Promise<void>;
}
