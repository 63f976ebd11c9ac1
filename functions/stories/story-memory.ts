import { dayOfMinute } from '../article/minutes.ts';
import { decodeCommit } from '../catalog/stories/commit.ts';
import type { HeldPlace, Place } from '../catalog/stories/place.ts';
import type { Frame } from '../group/assignment.ts';
import type { Signature } from '../group/signature.ts';
import { KnownDay } from './known-day.ts';
import type { HeldStory, KnownCommit, StoredCommit, StoryPorts } from './story-ports.ts';

/**
 * Articles whose signatures a process keeps from one run to the next, at about a kilobyte each.
 * @limit The days that were not asked for the longest are forgotten, and read again where they are needed.
 */
const mostKept = 200_000;

/**
 * Stories of which a process keeps what it wrote last.
 * @limit All are forgotten, and read again where a board needs them.
 */
const mostStories = 5_000;

/**
 * What a process knows of logs and commits. Logs and commits never change, so that nothing it knows becomes wrong; it only
 * reads on.
 */
export class StoryMemory {
  readonly #days = new Map<number, KnownDay>();
  /** The last commit that it has read or put. */
  last: KnownCommit | undefined;
  /** The last commit of which it knows that all is written. */
  applied = 0;
  /** The last commit of which it has met something written: another run may have put it since commits were read. */
  #met = 0;
  /** What it wrote of stories, or found written by the same commit. */
  readonly stories = new Map<string, HeldStory>();
  /** Until then a message is under way that asks to look after the boards; in milliseconds since 1970. */
  boardsAskedUntil = 0;

  /** Forgets everything, after a failure that may have left it halfway. */
  clear(): void {
    this.#days.clear();
    this.last = undefined;
    this.applied = 0;
    this.#met = 0;
    this.stories.clear();
    this.boardsAskedUntil = 0;
  }

  /** Takes a commit that is not known yet. */
  take({ n, at, data }: StoredCommit): void {
    this.last = { n, at, ...decodeCommit(data) };
    for (const { articleId, place } of this.last.decisions)
      for (const day of this.#days.values()) day.place(articleId, { commit: n, ...(place && { place }) });
  }

  /** The days that a commit has put articles on. */
  daysOf({ data }: StoredCommit): number[] {
    const places = decodeCommit(data).decisions.flatMap(({ place }) => (place ? [place] : []));
    return [...new Set(places.map(({ minute }) => dayOfMinute(minute)))];
  }

  /** A day with its log up to now. The commits have to be read first: what they decided of is in the logs by then. */
  async readDay(day: number, { logs, places }: Pick<StoryPorts, 'logs' | 'places'>): Promise<KnownDay> {
    const known = this.#days.get(day) ?? new KnownDay();
    // The last one asked for is the last one forgotten.
    this.#days.delete(day);
    this.#days.set(day, known);
    const added = (await logs.read(day, known.upTo)).flatMap((entry) => known.take(entry));
    const held = added.length > 0 ? await places.readPlaces(added) : new Map<string, HeldPlace>();
    for (const [articleId, place] of held) {
      this.#met = Math.max(this.#met, place.commit);
      known.place(articleId, place);
    }
    return known;
  }

  /** Whether what it has read was written by no commit that it does not know, and which may be half written. */
  get knowsAll(): boolean {
    return this.#met <= (this.last?.n ?? 0);
  }

  /** Forgets days until it is as small as it may be. */
  trim(): void {
    if (this.stories.size > mostStories) this.stories.clear();
    let kept = [...this.#days.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [day, { size }] of this.#days) {
      if (kept <= mostKept) return;
      this.#days.delete(day);
      kept -= size;
    }
  }
}

/** A day as it was decided: each article that has a place on it, and the signature that this was decided with. */
export function decidedFrame(day: number, known: KnownDay): Frame & { signatures: Map<string, Signature> } {
  const signatures = new Map<string, Signature>();
  const assignments = new Map<string, Place>();
  for (const [articleId, { place }] of known.places) {
    if (!place || dayOfMinute(place.minute) !== day) continue;
    assignments.set(articleId, place);
    const signature = known.signatureOf(articleId, place.rev);
    if (signature) signatures.set(articleId, signature);
  }
  return { signatures, assignments };
}

/** Does some work; what is halfway known after a failure is forgotten. */
export async function safely<Result>(memory: StoryMemory, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    memory.clear();
    throw error;
  } finally {
    memory.trim();
  }
}
