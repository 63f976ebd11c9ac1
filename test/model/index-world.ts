import { createHash } from 'node:crypto';
import type { ArticleRow } from '../../functions/article/row.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import type { Manifest } from '../../functions/catalog/manifest/manifest.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { type IndexFaults, InMemoryIndex, type Schedule } from './in-memory-index.ts';

/** Ways in which the world could be wrong, so that a test can show that it would be seen. */
export interface Faults extends IndexFaults {
  /** Readers take every posting, whatever its row says. */
  countsSuperseded?: boolean;
  /** Merges drop what is served while its next change is in work. */
  dropsServed?: boolean;
  /** Every word of an article is indexed. */
  indexesBeyond?: boolean;
}

/** Long words that deflating does not shorten, so that an article fills more than one chunk. */
const fillers = Array.from({ length: 160 }, (_, i) =>
  createHash('sha512').update(`${i}`).digest('base64url').toLowerCase().replace(/[-_]/g, '').slice(0, 60),
).join(' ');

/** An article has 160 words and one that tells its change, and all are indexed; two of a batch may share a segment or not. */
export const modelLimits = { articleWords: 170, segmentWords: 165 };

/** Stands behind more words than are indexed: what is about it is listed, and not found by it. */
export const beyond = 'beyond';

/** What the row of an article said from a tick on. */
interface Moment {
  tick: number;
  rev: number;
  live: number | undefined;
}

/** The rows, the index, the clock, and all that ever was: the oracle that answers are held to. */
export class IndexWorld {
  readonly index: InMemoryIndex;
  readonly faults: Faults;
  readonly rows = new Map<string, ArticleRow>();
  readonly waiting: { articleId: string; rev: number }[] = [];
  /** What readers were told that they should not have been, or were not told. */
  readonly wrong: string[] = [];
  /** The manifest that was read last, and when. */
  held: { manifest: Manifest; tick: number; minute: number } | undefined;
  minute = 29_000_000;
  tick = 0;
  segments = 0;
  /** The words of the changes of each article by `rev`; undefined for a deletion. */
  readonly #words = new Map<string, (string | undefined)[]>();
  readonly #moments = new Map<string, Moment[]>();
  readonly #schedule: Schedule;

  constructor(schedule: Schedule, faults: Faults = {}) {
    this.#schedule = schedule;
    this.faults = faults;
    this.index = new InMemoryIndex(this.call, faults);
  }

  /** Makes a call when the schedule says so. */
  call: Schedule = (call) =>
    this.#schedule(() => {
      this.tick++;
      return call();
    });

  /** Accepts a change of an article: another word, or none, which is a deletion. */
  change(articleId: string, word: string | undefined): void {
    const before = this.rows.get(articleId);
    if (!before && word === undefined) return;
    const rev = (before?.rev ?? 0) + 1;
    this.#words.set(articleId, [...(this.#words.get(articleId) ?? [undefined]), word]);
    const isDeleted = word === undefined;
    const live = isDeleted ? undefined : before?.live;
    this.setRow(makeRow({ articleId, rev, live, stage: isDeleted ? 'deleted' : 'classified' }));
    if (!isDeleted) this.waiting.push({ articleId, rev });
  }

  setRow(row: ArticleRow): void {
    this.rows.set(row.articleId, row);
    const moment = { tick: this.tick, rev: row.rev, live: row.live };
    this.#moments.set(row.articleId, [...(this.#moments.get(row.articleId) ?? []), moment]);
  }

  /** A text by its name, which says the `rev`. */
  textOf(articleId: string, text: string): Uint8Array {
    const word = this.#words.get(articleId)?.[Number(text.split('#')[1])] ?? '';
    return encodeText(
      word === beyond
        ? makeCopy({ title: '', body: [fillers, fillers, word] })
        : makeCopy({ title: word, body: [fillers] }),
    );
  }

  /** Holds what a reader found for a word, or for anything, to what was served since a tick. */
  judge(found: readonly string[], word: string | undefined, since: number): void {
    for (const [articleId, moments] of this.#moments) {
      const times = found.filter((each) => each === articleId).length;
      const { must, may } = this.#expect(articleId, moments, word, since);
      if (times > 1 || (times === 1 && !may) || (times === 0 && must)) {
        this.wrong.push(`${articleId[0]} was found ${times} times for ${word}`);
      }
    }
  }

  /** Whether an article must, or may, be found: by every state it was in since then, and every change not served yet. */
  #expect(articleId: string, moments: readonly Moment[], word: string | undefined, since: number) {
    const first = moments.findLastIndex(({ tick }) => tick <= since);
    const seen = moments.slice(Math.max(0, first));
    const lives = seen.flatMap(({ live }) => live ?? []);
    const last = seen.at(-1)?.rev ?? 0;
    const words = this.#words.get(articleId)?.slice(Math.min(...lives), last + 1) ?? [];
    const matches = (each: string | undefined) =>
      each !== undefined && (word === undefined || (each === word && word !== beyond));
    return {
      must: first >= 0 && lives.length === seen.length && words.every(matches),
      may: lives.length > 0 && words.some(matches),
    };
  }
}
