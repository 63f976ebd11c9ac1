import assert from 'node:assert/strict';
import type { ArticleRow } from '../../functions/article/row.ts';
import { announcer, type EventBus } from '../../functions/follow/events/announcer.ts';
import type { AnnouncedEvent } from '../../functions/follow/events/event-schemas.ts';
import { eventsOfRow } from '../../functions/follow/events/events-of-row.ts';
import type { Follower } from '../../functions/follow/follower.ts';
import type { InMemoryCloud } from './in-memory-cloud.ts';
import type { Schedule } from './in-memory-index.ts';
import { Mirror } from './mirror.ts';

/** What a commit took from the readers, and which versions of the object it and that were made from. */
interface Truth {
  replaced: number | null;
  sameSource: boolean;
}

/** The bus, as one who remembers all that was announced and all that was ever true. */
export class Recorder {
  readonly follower: Follower;
  readonly #cloud: InMemoryCloud;
  readonly #journal: AnnouncedEvent[] = [];
  /** Every event that some committed row has said, as its bytes. */
  readonly #said = new Set<string>();
  /** By article and `rev`. */
  readonly #truths = new Map<string, Truth>();
  /** The object's version of every served `rev`, by article and `rev`. */
  readonly #versions = new Map<string, string | undefined>();
  readonly #lies: string[] = [];

  constructor(cloud: InMemoryCloud, call: Schedule) {
    this.#cloud = cloud;
    cloud.seeCommit = (before, after) => this.#see(before, after);
    const bus: EventBus = {
      put: async (events) => {
        const failed = new Map<number, unknown>();
        for (const [i, event] of events.entries())
          await call(() => this.#record(event)).catch((error) => failed.set(i, error));
        return failed;
      },
    };
    this.follower = announcer(bus, () => undefined);
  }

  /** Nothing was lost, no event says what no row has said, and a mirror of the events holds what readers are served. */
  check(): void {
    assert.deepEqual(this.#lies, [], 'the events that no committed row has said');
    for (const row of this.#cloud.rows.values())
      for (const event of eventsOfRow(row))
        assert.ok(
          this.#journal.some((told) => bytesOf(told) === bytesOf(event)),
          `${event.detail.id} is lost`,
        );
    this.#checkNotes();
    this.#checkPurity();
    const served = new Map([...this.#cloud.rows].flatMap(([id, row]) => (row.live ? [[id, row.live]] : [])));
    const mirror = new Mirror();
    for (const event of [...this.#journal, ...this.#journal.toReversed()]) mirror.take(event);
    const held = new Map([...mirror.served].map(([id, { rev }]) => [id, rev]));
    assert.deepEqual(held, served, 'what the mirror holds');
  }

  #record(event: AnnouncedEvent): void {
    this.#journal.push(event);
    if (!this.#said.has(bytesOf(event))) this.#lies.push(bytesOf(event));
    if (this.#cloud.losesAnswers) throw new Error('the answer was lost');
  }

  #see(before: ArticleRow | undefined, after: ArticleRow): void {
    for (const event of eventsOfRow(after)) this.#said.add(bytesOf(event));
    if (before?.live === after.live && after.stage !== 'rejected' && after.stage !== 'deleted') return;
    const name = `${after.articleId}/${after.rev}`;
    if (this.#truths.has(name)) return;
    const earlier = this.#versions.get(`${after.articleId}/${before?.live}`);
    this.#versions.set(name, after.source.versionId);
    const isServedAnew = before?.live !== undefined && after.live !== undefined;
    const sameSource = isServedAnew && earlier === after.source.versionId;
    this.#truths.set(name, { replaced: before?.live ?? null, sameSource });
  }

  /** What a commit noted is what it did, also if others have moved the row between its reading and its commit. */
  #checkNotes(): void {
    for (const { detailType, detail } of this.#journal) {
      const truth = this.#truths.get(`${detail.articleId}/${detail.rev}`);
      if ('replaced' in detail) assert.equal(detail.replaced, truth?.replaced, `replaced of ${detail.id}`);
      if (detailType === 'Article Served')
        assert.equal(detail.sameSource, truth?.sameSource, `sameSource of ${detail.id}`);
    }
  }

  /** One `id` is one event; an article may fail twice, though, and for another reason. */
  #checkPurity(): void {
    const bytes = new Map<string, string>();
    for (const event of this.#journal.filter(({ detailType }) => detailType !== 'Article Failed')) {
      assert.equal(bytesOf(event), bytes.get(event.detail.id) ?? bytesOf(event), 'the bytes of one event');
      bytes.set(event.detail.id, bytesOf(event));
    }
  }
}

function bytesOf(event: AnnouncedEvent): string {
  return JSON.stringify(event);
}
