import { fewOfMinute } from '../../catalog/segment/segment-reader.ts';
import { withinBudget } from './budgeted-chunks.ts';
import { LastTaken } from './last-taken.ts';
import { compareTimes, earliestOf, type ListingOrder, type ListingPosition } from './listing-order.ts';
import type { FoundOrdinal } from './read-candidates.ts';
import type { Segment } from './segment-query.ts';
import type { Bound, Nearness, SegmentWalk, TimedOrdinal } from './segment-walk.ts';

/** A match that was found. */
export interface FoundHead extends FoundOrdinal {
  at: number;
  /** Of its time, its segment has more matches, which come after it. */
  isLimit?: true;
}

/** The next match of a segment. */
interface Head extends FoundHead {
  walk: SegmentWalk;
}

/** A segment of which only a time is known that no match comes before. */
interface Begun extends Bound {
  walk: SegmentWalk;
}

/** How the segments of a listing are opened. */
interface Opening {
  open(segment: Segment): SegmentWalk;
  after: ListingPosition | undefined;
  /** Whether there are conditions: where few articles meet them, the first ones may be in any segment. */
  isSelective: boolean;
}

/** Of the last article's time all are listed, so that a segment may have to give so many more than are wanted. */
const ofLastTime = 8;

/** What is listed first of all articles is in few segments. */
const firstWave = 8;
/** After the first ones, the segments up to so many articles are near: what few have is mostly not further. */
const nearArticles = 100_000;

function nearnessOf(walks: readonly SegmentWalk[]): Nearness[] {
  let articles = 0;
  return walks.map(({ query: { entry } }, i) => {
    const isNear = articles < nearArticles;
    articles += entry.count;
    return i < firstWave ? 'first' : isNear ? 'near' : 'far';
  });
}
/**
 * Otherwise all are opened at once: an index that is merged has less than this.
 * @limit The others are opened after them.
 */
const mostAtOnce = 96;

/**
 * Articles come with delays, so that the times of a segment are not spread evenly, at its old end least of all: documents
 * are read for this many times the articles that are wanted.
 */
const guessShare = { desc: 2, asc: 8 };

/** The next matches of the open segments, and the segments that are not open yet. */
export class SegmentHeads {
  readonly #order: ListingOrder;
  readonly #opening: Opening;
  readonly #unopened: Segment[];
  readonly #opened: SegmentWalk[] = [];
  /** Segments that have no match before `at`; whether they have one is not known yet. */
  #begun: Begun[] = [];
  readonly #heads: Head[] = [];

  constructor(segments: Segment[], order: ListingOrder, opening: Opening) {
    this.#unopened = segments;
    this.#order = order;
    this.#opening = opening;
  }

  /**
   * Moves the first matches to `found`, at least `count` besides those of the position's time, if there are so many. Of the last one's time there are all, or
   * `count` of each segment that has more: the last of these is a limit.
   */
  async moveTo(found: FoundHead[], count: number): Promise<true> {
    const taken = new LastTaken(count + this.#mostBeside);
    let wanted = count;
    while (await this.#first(count)) {
      const last = found.at(-1);
      const head = this.#earliest(this.#heads.filter(({ walk }) => !taken.isFull(walk)));
      if (!head || (last && found.length >= wanted && this.#compare(head, last) > 0)) break;
      const { walk, ...match } = head;
      found.push(match);
      if (this.#isBeside(match)) wanted++;
      taken.add(walk, match);
      if (!(await this.#advance(head))) this.#heads.splice(this.#heads.indexOf(head), 1);
    }
    for (const { walk, at } of this.#heads) taken.markLimit(walk, at);
    return true;
  }

  /** Of the time of the position, which a listing may have shown. */
  #isBeside({ at }: { at: number }): boolean {
    return at === this.#opening.after?.at;
  }

  get #mostBeside(): number {
    return this.#opening.after ? fewOfMinute : 0;
  }

  /** Whether an article of this `rev` or a later one was seen in the segments, matching or not. */
  holds(document: { articleId: string; rev: number }): boolean {
    return this.#opened.some(({ query }) => query.reader.holds(document));
  }

  /** Assumes as many matches an article in the segments that were not read as in those that were. */
  estimate(): number {
    let [found, seen, unseen] = [0, 0, 0];
    for (const { progress } of this.#opened) {
      found += progress.found;
      seen += progress.seen;
      unseen += progress.all - progress.seen;
    }
    for (const [, { count }] of this.#unopened) unseen += count;
    return Math.round(found + (seen === 0 ? 0 : (found / seen) * unseen));
  }

  /** The first match; no other segment can have one before it or of its time. */
  async #first(count: number): Promise<Head | undefined> {
    for (;;) {
      const first = this.#earliest(this.#heads);
      if (await this.#openMore(this.#earliest([...this.#heads, ...this.#begun]), count)) continue;
      if (await this.#lookInto(first)) continue;
      return first;
    }
  }

  async #openMore(first: { at: number } | undefined, count: number): Promise<boolean> {
    const [next] = this.#unopened;
    if (!next || (first && this.#compare({ at: earliestOf(this.#order, next[1]) }, first) > 0)) return false;
    const { open, after, isSelective } = this.#opening;
    const isFirst = this.#opened.length === 0;
    const walks = this.#unopened.splice(0, isFirst && !isSelective ? firstWave : mostAtOnce).map(open);
    this.#opened.push(...walks);
    const nearness = isFirst ? nearnessOf(walks) : walks.map((): Nearness => 'far');
    await Promise.all(walks.map((walk, i) => walk.start(after, nearness[i] as Nearness)));
    await this.#readAhead(count);
    const bounds = await Promise.all(walks.map((walk) => walk.bound()));
    for (const [i, walk] of walks.entries()) {
      const bound = bounds[i];
      if (bound) this.#begun.push({ walk, ...bound });
    }
    return true;
  }

  /** Reads the documents that are likely to be listed, of all segments at once. */
  async #readAhead(count: number): Promise<void> {
    const reach = count + ofLastTime + this.#mostBeside;
    let likely = this.#likely(reach);
    while (await this.#readOn(reach, likely[count - 1])) likely = this.#likely(reach);
    const beside = likely.filter((match) => this.#isBeside(match)).length;
    const most = guessShare[this.#order.order] * count + beside;
    const last = likely[most - 1];
    const chosen = new Map<SegmentWalk, number>();
    for (const { walk } of likely.slice(0, most)) chosen.set(walk, (chosen.get(walk) ?? 0) + 1);
    await Promise.all(
      this.#opened.map(async (walk) => {
        const { reader, entry } = walk.query;
        const ordinals = walk.ahead(reach).map(({ ordinal }) => ordinal);
        const isLater = last && this.#compare({ at: earliestOf(this.#order, entry) }, last) > 0;
        if (isLater || ordinals.length === 0) return;
        const listed = chosen.get(walk) ?? 0;
        // The first that is not chosen shows by its time that it is not.
        await Promise.all([
          reader.loadDocuments(ascending(ordinals.slice(0, listed))),
          reader.loadMinutes(ascending(ordinals.slice(0, listed + 1))),
        ]);
      }),
    );
  }

  /** The next matches of all segments as far as they are in memory, by their likely times. */
  #likely(reach: number): (TimedOrdinal & { walk: SegmentWalk })[] {
    return this.#opened
      .flatMap((walk) => walk.ahead(reach).map((match) => ({ ...match, walk })))
      .sort((a, b) => this.#compare(a, b));
  }

  /** Reads on in the lists of all segments at once that may have matches before `last`, the last that is wanted. */
  async #readOn(reach: number, last: { at: number } | undefined): Promise<boolean> {
    const mayHave = (walk: SegmentWalk) => {
      const end = walk.ahead(reach).at(-1) ?? { at: earliestOf(this.#order, walk.query.entry) };
      return !last || this.#compare(end, last) < 0;
    };
    const reads = this.#opened.filter(mayHave).map((walk) => walk.readOn(reach));
    const more = await withinBudget(Promise.all(reads));
    return more?.some(Boolean) ?? false;
  }

  /** Finds the first matches of segments that may have one before `first`, in parallel. */
  async #lookInto(first: Head | undefined): Promise<boolean> {
    const wanted = first
      ? this.#begun.filter((each) => this.#compare(each, first) <= 0)
      : this.#likelyFirst();
    if (wanted.length === 0) return false;
    this.#begun = this.#begun.filter((each) => !wanted.includes(each));
    const heads = wanted.map(({ walk, at }) => ({ walk, reader: walk.query.reader, ordinal: -1, at }));
    const isThere = await Promise.all(heads.map((head) => this.#advance(head)));
    this.#heads.push(...heads.filter((_, i) => isThere[i]));
    return true;
  }

  /** The segments whose first match is in memory; if there are none, those that may have the earliest. */
  #likelyFirst(): Begun[] {
    const held = this.#begun.filter(({ isHeld }) => isHeld);
    if (held.length > 0) return held;
    return this.#begun.toSorted((a, b) => this.#compare(a, b)).slice(0, firstWave);
  }

  /** Moves a head to its next match; false at the end of its segment. */
  async #advance(head: Head): Promise<boolean> {
    const next = await head.walk.next();
    if (!next) return false;
    Object.assign(head, next, this.#order.sort === 'updated' && { second: next.at });
    return true;
  }

  #earliest<Timed extends { at: number }>(heads: readonly Timed[]): Timed | undefined {
    const [first, ...others] = heads;
    return first && others.reduce((a, b) => (this.#compare(b, a) < 0 ? b : a), first);
  }

  #compare(a: { at: number }, b: { at: number }): number {
    return compareTimes(this.#order, a.at, b.at);
  }
}

function ascending(ordinals: readonly number[]): number[] {
  return ordinals.toSorted((a, b) => a - b);
}
