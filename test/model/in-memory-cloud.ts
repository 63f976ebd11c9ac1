import type { CleanedCopy } from '../../functions/article/article.ts';
import type { ArticlePointer } from '../../functions/article/messages.ts';
import type { RowChanges, SeenRow, StoredObject, WorkSlip } from '../../functions/article/ports.ts';
import type { ArticleRow } from '../../functions/article/row.ts';
import type { SourceProfile } from '../../functions/article/source-profile.ts';
import { placeInWork } from '../../functions/article/work-place.ts';
import { decodeText, encodeText } from '../../functions/catalog/items/text-codec.ts';
import type { Follower } from '../../functions/follow/follower.ts';
import type { IntakeEvent } from '../../functions/gate/intake-events.ts';
import { InMemoryIndex, type Schedule } from './in-memory-index.ts';
import { WorkListing } from './work-listing.ts';

/** A version of an object; without a body a delete marker. */
interface Version {
  versionId: string;
  body: string | undefined;
  publisher?: string | undefined;
}

/** The bucket, the table and the queues as plain maps: what each call promises, and nothing else. */
export class InMemoryCloud {
  readonly rows = new Map<string, ArticleRow>();
  readonly texts = new Map<string, { copy: CleanedCopy; expiresAt?: number }>();
  readonly labels = new Map<string, Uint8Array>();
  /** What lists rows as in work: slips, and the index of work. */
  readonly listing = new WorkListing(this.rows, (call) => this.#schedule(call));
  /** The slip of what is put into work now. */
  slip: WorkSlip | undefined;
  readonly index: InMemoryIndex;
  readonly toClassify: ArticlePointer[] = [];
  readonly toIndex: ArticlePointer[] = [];
  readonly events: IntakeEvent[] = [];
  /** What was learnt of the one source of all files. */
  profile: SourceProfile | undefined;
  /** Whether commits are done and not answered: they are repeated, and the repetition is refused. */
  losesAnswers = false;
  /** Those who follow what is committed. */
  followers: readonly Follower[] = [];
  /** Sees every commit as it happens: the row before and after it. */
  seeCommit: (before: ArticleRow | undefined, after: ArticleRow) => void = () => undefined;
  readonly #versions = new Map<string, Version[]>();
  readonly #schedule: Schedule;
  #clock = 0;
  #segments = 0;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.index = new InMemoryIndex(schedule);
  }

  /** Puts a version of an object, or with no body a delete marker, and emits its event. */
  put(key: string, body: string | undefined, publisher?: string): void {
    const versions = this.#versions.get(key) ?? [];
    versions.push({ versionId: `v${this.#clock}`, body, publisher });
    this.#versions.set(key, versions);
    this.#emit(key);
  }

  /** Puts the same bytes with other metadata, where there is an object. */
  restate(key: string, publisher: string): void {
    const body = this.contentOf(key);
    if (body !== undefined) this.put(key, body, publisher);
  }

  /** The publisher that the object's metadata state now. */
  publisherOf(key: string): string | undefined {
    return this.#versions.get(key)?.at(-1)?.publisher;
  }

  /** Removes the newest version for good, so that the one before it is the current one again; false if there is none. */
  removeNewest(key: string): boolean {
    if (!this.#versions.get(key)?.pop()) return false;
    this.#emit(key);
    return true;
  }

  /** What the bucket holds now, or undefined. */
  contentOf(key: string): string | undefined {
    return this.#versions.get(key)?.at(-1)?.body;
  }

  now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, this.#clock++));

  newSegmentId = () => `s${this.#segments++}`;

  articles = {
    read: (articleId: string) => this.#schedule(() => structuredClone(this.rows.get(articleId))),
    readMany: (articleIds: readonly string[]) =>
      this.#schedule(() => {
        const found = articleIds.flatMap((id) => structuredClone(this.rows.get(id)) ?? []);
        return new Map(found.map((row) => [row.articleId, row]));
      }),
    update: (articleId: string, seen: SeenRow | undefined, changes: RowChanges) =>
      this.#schedule(() => {
        const isDone = this.#commit(articleId, seen, changes);
        return this.losesAnswers ? this.#commit(articleId, seen, changes) : isDone;
      }),
    putText: (articleId: string, text: string, copy: Uint8Array) =>
      this.#schedule(() => {
        const name = `${articleId} ${text}`;
        if (!this.texts.has(name)) this.texts.set(name, { copy: decodeText(copy) });
      }),
    putLabels: (articleId: string, labels: string, content: Uint8Array) =>
      this.#schedule(() => {
        const name = `${articleId} ${labels}`;
        if (!this.labels.has(name)) this.labels.set(name, content);
      }),
    readCopy: (articleId: string, text: string) =>
      this.#schedule(() => (this.texts.get(`${articleId} ${text}`) as { copy: CleanedCopy }).copy),
    readEncoded: (wanted: readonly { articleId: string; text: string }[]) =>
      this.#schedule(
        () =>
          new Map(wanted.map(({ articleId, text }) => [articleId, this.#encoded(`${articleId} ${text}`)])),
      ),
    expireText: (articleId: string, text: string, expiresAt: number) =>
      this.#schedule(() => {
        const held = this.texts.get(`${articleId} ${text}`);
        if (held) held.expiresAt = expiresAt;
      }),
  };

  objects = {
    read: (bucket: string, key: string): Promise<StoredObject | undefined> =>
      this.#schedule(() => {
        const current = this.#versions.get(key)?.at(-1);
        if (current?.body === undefined) return undefined;
        const body = new TextEncoder().encode(current.body);
        const modifiedAt = '2026-01-01T00:00:00.000Z';
        const source = { bucket, key, versionId: current.versionId, sizeBytes: body.length, modifiedAt };
        const { publisher } = current;
        return { source, body, ...(publisher !== undefined && { metadata: { publisher } }) };
      }),
  };

  profiles = { find: () => this.#schedule(() => this.profile) };

  outboxes = {
    classify: {
      publish: (pointer: ArticlePointer) => this.#schedule(() => void this.toClassify.push(pointer)),
    },
    index: { publish: (pointer: ArticlePointer) => this.#schedule(() => void this.toIndex.push(pointer)) },
  };

  #encoded(name: string): Uint8Array {
    const labels = this.labels.get(name);
    return labels ?? encodeText((this.texts.get(name) as { copy: CleanedCopy }).copy);
  }

  #commit(articleId: string, seen: SeenRow | undefined, changes: RowChanges): boolean {
    const row = this.rows.get(articleId);
    if (row?.rev !== seen?.rev || (seen?.stage && row?.stage !== seen.stage)) return false;
    if (seen?.confirmed !== undefined && (row?.confirmed ?? 0) !== seen.confirmed) return false;
    const { slip } = { ...row, ...placeInWork(articleId, seen?.stage, changes) };
    const after = { ...row, articleId, ...structuredClone(changes), slip } as ArticleRow;
    this.listing.place(after, placeInWork(articleId, seen?.stage, changes));
    this.rows.set(articleId, after);
    this.listing.check();
    this.seeCommit(row, after);
    return true;
  }

  #emit(key: string): void {
    const ord = (this.#clock++).toString(16).padStart(8, '0').padEnd(32, '0');
    this.events.push({ bucket: 'inbox', key, ord });
  }
}
