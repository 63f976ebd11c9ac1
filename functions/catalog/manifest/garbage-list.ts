/** A segment that is being written: nobody reads its chunks until it is committed. */
export interface Draft {
  segmentId: string;
  /** When its writer began, minutes since 1970. */
  begun: number;
  /** The segments that it will replace. */
  inputs: string[];
  /** The size of its chunks in usual articles, at most, which gives the cost of deleting them. */
  articles: number;
}

/** Segments that left the manifest, or never came into it; their chunks go once nobody can be reading them. */
export interface DeadSegments {
  /** The segment whose commit took them out of the manifest. */
  segmentId: string;
  dead: string[];
  articles: number;
}

/** A draft or dead segments, with the first minute at which they may be collected. */
export type Leftover = (({ kind: 'draft' } & Draft) | ({ kind: 'dead' } & DeadSegments)) & { due: number };

/**
 * A writer has a quarter of an hour at most (Lambda's limit); after an hour it has surely ended.
 * @limit A draft that is older is given up: it cannot be committed any more, and its chunks are deleted.
 */
export const draftLifetimeMinutes = 60;

/**
 * A query ends within 30 seconds and may begin with a manifest two seconds old; a walk through the whole index with one
 * manifest, such as learn's, has five minutes.
 * @limit Then the chunks of dead segments are deleted; a slower reader reads the manifest again.
 */
export const readerGraceMinutes = 10;

/** The entry of a draft in the garbage list, which stays until the draft is committed. */
export function leaveDraft(draft: Draft): Leftover {
  return { kind: 'draft', ...draft, due: draft.begun + draftLifetimeMinutes };
}

/** The entry, in the garbage list, of segments that no reader can find from `minute` on. */
export function leaveDead(segments: DeadSegments, minute: number): Leftover {
  return { kind: 'dead', ...segments, due: minute + readerGraceMinutes };
}
