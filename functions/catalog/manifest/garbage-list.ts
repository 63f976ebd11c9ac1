/** A segment that is being written: its chunks are nobody's until it is committed. */
export interface Draft {
  segmentId: string;
  /** When its writer began, minutes since 1970. */
  begun: number;
  /** The segments that it is to replace. */
  inputs: string[];
  /** How many articles its chunks hold, at most: what deleting them costs. */
  articles: number;
}

/** Segments that left the manifest, or never came into it; their chunks go once nobody can be reading them. */
export interface DeadSegments {
  /** Of the segment whose commit they had to make room for. */
  segmentId: string;
  dead: string[];
  articles: number;
}

/** A draft or dead segments, and the minute from which on they are looked at. */
export type Leftover = (({ kind: 'draft' } & Draft) | ({ kind: 'dead' } & DeadSegments)) & { due: number };

/**
 * A writer has a quarter of an hour at most (Lambda's limit); an hour later it is dead for certain.
 * @limit A draft that is older is given up: it cannot be committed any more, and its chunks are deleted.
 */
export const draftLifetimeMinutes = 60;

/**
 * A query ends within 30 seconds and may begin with a manifest two seconds old; what walks the whole index with one
 * manifest, as learn does, has five minutes.
 * @limit Chunks of dead segments are deleted after it; a reader that is slower reads the manifest again.
 */
export const readerGraceMinutes = 10;

/** What a draft leaves to be looked at until it is committed. */
export function leaveDraft(draft: Draft): Leftover {
  return { kind: 'draft', ...draft, due: draft.begun + draftLifetimeMinutes };
}

/** What is left of segments that nobody can find from `minute` on. */
export function leaveDead(segments: DeadSegments, minute: number): Leftover {
  return { kind: 'dead', ...segments, due: minute + readerGraceMinutes };
}
