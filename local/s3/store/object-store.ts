import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobFolder } from './blob-folder.ts';
import { ChangeLog } from './change-log.ts';
import { S3Error } from './errors.ts';
import { type Caller, composeEvents, composeTestEvents } from './events.ts';
import { KeyLock } from './key-lock.ts';
import { Outbox } from './outbox.ts';
import type { Bucket, Change, State, StoredObject, Version } from './records.ts';
import { nextSequencer } from './sequencer.ts';
import { applyChange, blobsInUse } from './state.ts';
import { newVersionId } from './version-id.ts';
import type {
  Deletion,
  ObjectDraft,
  ObjectStoreOptions,
  Place,
  PutOptions,
  SettingsChange,
} from './writes.ts';

/** Buckets, objects and undelivered events, kept in memory and in the change log. Work on one key is serialised. */
export class ObjectStore {
  readonly region: string;
  readonly now: () => Date;
  readonly blobs: BlobFolder;
  /** Buckets of the server's operator, which no client may delete. */
  readonly ownBuckets = new Set<string>();
  readonly #random: () => number;
  readonly #log: ChangeLog;
  readonly #state: State;
  readonly #outbox: Outbox;
  readonly #turns = new KeyLock();
  readonly #underWay = new Set<Promise<unknown>>();
  /** Buckets that are being deleted: nothing new begins in them. */
  readonly #leaving = new Set<string>();
  #sequencer: string;

  private constructor(options: ObjectStoreOptions, blobs: BlobFolder, log: ChangeLog, state: State) {
    this.region = options.region;
    this.now = options.now;
    this.blobs = blobs;
    this.#random = options.random;
    this.#log = log;
    this.#state = state;
    this.#sequencer = state.sequencer;
    this.#outbox = new Outbox({
      deliver: options.deliver,
      onDelivered: (event) => this.commit({ kind: 'delivered', id: event.id }),
    });
  }

  /** Opens the folder as it was left, and delivers the pending events. */
  static async open(options: ObjectStoreOptions): Promise<ObjectStore> {
    await mkdir(options.folder, { recursive: true });
    const { log, state } = ChangeLog.open(join(options.folder, 'changes.jsonl'), options);
    const blobs = await BlobFolder.open(join(options.folder, 'blobs'));
    await blobs.removeOrphans(blobsInUse(state));
    const store = new ObjectStore(options, blobs, log, state);
    store.#outbox.add(state.pending.values());
    return store;
  }

  /** Events of changes that have not arrived at their queues yet. */
  get undelivered(): number {
    return this.#state.pending.size;
  }

  async close(): Promise<void> {
    await this.#outbox.close();
    this.#log.close();
  }

  buckets(): Bucket[] {
    return [...this.#state.buckets.values()];
  }

  /** Throws NoSuchBucket, and OperationAborted while the bucket is being deleted. */
  bucket(name: string): Bucket {
    const bucket = this.#state.buckets.get(name);
    if (this.#leaving.has(name)) throw new S3Error('OperationAborted');
    if (!bucket) throw new S3Error('NoSuchBucket', { elements: { BucketName: name } });
    return bucket;
  }

  /** Creates or changes a bucket; a change of its notifications sends a test event to each queue. */
  saveBucket(name: string, caller: Caller, change: SettingsChange): Promise<void> {
    return this.#turns.run(`bucket ${name}`, async () => {
      const known = this.#state.buckets.get(name)?.settings;
      const settings = change(known);
      const before = JSON.stringify(known?.notifications ?? []);
      const isChanged = before !== JSON.stringify(settings.notifications);
      const events = isChanged ? composeTestEvents(settings, caller, this.now()) : [];
      await this.commit({ kind: 'bucket', settings, events });
    });
  }

  /** Deletes a bucket without versions and delete markers; throws BucketNotEmpty. Uploads that were begun in it end. */
  dropBucket(name: string): Promise<void> {
    return this.#turns.run(`bucket ${name}`, async () => {
      assertEmpty(this.bucket(name));
      this.#leaving.add(name);
      try {
        // A write that has passed the check above is written first: the log never names a bucket that is gone.
        await Promise.allSettled(this.#underWay);
        assertEmpty(this.#state.buckets.get(name));
        await this.commit({ kind: 'drop', bucket: name });
      } finally {
        this.#leaving.delete(name);
      }
    });
  }

  /** Gives the version that `choose` picks these tags, in place of all it had. */
  setTags(
    place: Place,
    choose: () => StoredObject,
    tags: Record<string, string>,
    caller: Caller,
  ): Promise<StoredObject> {
    return this.#inTurn(place, async () => {
      const { versionId, etag } = choose();
      const name = Object.keys(tags).length > 0 ? 'ObjectTagging:Put' : 'ObjectTagging:Delete';
      const occurrence = {
        name,
        at: this.now(),
        key: place.key,
        sequencer: '',
        versionId,
        stored: { etag },
      } as const;
      const events = composeEvents(this.bucket(place.bucket).settings, this.region, caller, occurrence);
      await this.commit({ kind: 'tags', ...place, versionId, tags, events });
      return choose();
    });
  }

  /** Stores a new current version; without versioning it replaces the old one. Takes or removes the draft's blob. */
  async put(place: Place, draft: ObjectDraft, how: PutOptions): Promise<StoredObject> {
    try {
      return await this.#put(place, draft, how);
    } catch (error) {
      await this.blobs.remove(draft.blob);
      throw error;
    }
  }

  /** Deletes as S3 does without a version id: a delete marker, or without versioning the object itself. */
  remove(place: Place, how: Deletion): Promise<Version | undefined> {
    return this.#inTurn(place, async () => {
      const { settings, objects } = this.bucket(place.bucket);
      how.check?.(objects.get(place.key)?.[0]);
      if (!settings.versioning) return this.#removeVersion(place, 'null', how);
      const sequencer = this.#nextSequencer();
      const at = this.now();
      const versionId = newVersionId(settings, sequencer, this.#random);
      const version: Version = { kind: 'marker', versionId, modifiedAt: at.toISOString() };
      const name = `${eventFamily(how)}:DeleteMarkerCreated` as const;
      const occurrence = { name, at, key: place.key, sequencer, versionId };
      const events = composeEvents(settings, this.region, how.caller, occurrence);
      await this.commit({ kind: 'add', ...place, version, sequencer, events });
      return version;
    });
  }

  /** Deletes one version for good; answers it, or undefined when there was none. */
  removeVersion(place: Place, versionId: string, how: Deletion): Promise<Version | undefined> {
    return this.#inTurn(place, () => this.#removeVersion(place, versionId, how));
  }

  /** Chooses a version and opens its bytes before anything else happens to the key, so that they stay readable. */
  openObject<Opened>(place: Place, open: () => Promise<Opened>): Promise<Opened> {
    return this.#inTurn(place, open);
  }

  /** Runs `work` when all earlier work on this upload is done: parts, completion and end never overlap. */
  inUploadTurn<Result>(uploadId: string, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.run(`upload ${uploadId}`, work);
  }

  /** Writes one change to the log, then makes it visible, then sends its events. */
  commit(change: Change): Promise<void> {
    const work = this.#commit(change).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    return work;
  }

  async #commit(change: Change): Promise<void> {
    this.#log.append(change);
    const freed = applyChange(this.#state, change);
    if ('events' in change) this.#outbox.add(change.events);
    // The change has happened whether or not this succeeds; what stays behind is an orphan of the next start.
    for (const blob of freed) void this.blobs.remove(blob).catch(() => undefined);
  }

  #inTurn<Result>({ bucket, key }: Place, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.run(`${bucket}/${key}`, work);
  }

  #put(place: Place, draft: ObjectDraft, how: PutOptions): Promise<StoredObject> {
    return this.#inTurn(place, async () => {
      const { settings, objects } = this.bucket(place.bucket);
      how.check?.(objects.get(place.key)?.[0]);
      const sequencer = this.#nextSequencer();
      const at = this.now();
      const versionId = newVersionId(settings, sequencer, this.#random);
      const version: StoredObject = { kind: 'object', versionId, modifiedAt: at.toISOString(), ...draft };
      const occurrence = { name: how.name, at, key: place.key, sequencer, versionId, stored: draft };
      const events = composeEvents(settings, this.region, how.caller, occurrence);
      const { endsUpload } = how;
      await this.commit({
        kind: 'add',
        ...place,
        version,
        sequencer,
        events,
        ...(endsUpload && { endsUpload }),
      });
      return version;
    });
  }

  async #removeVersion(place: Place, versionId: string, how: Deletion): Promise<Version | undefined> {
    const { settings, objects } = this.bucket(place.bucket);
    const version = objects.get(place.key)?.find((candidate) => candidate.versionId === versionId);
    if (!version) return undefined;
    const sequencer = this.#nextSequencer();
    const name = `${eventFamily(how)}:Delete` as const;
    const occurrence = { name, at: this.now(), key: place.key, sequencer, versionId };
    const events = composeEvents(settings, this.region, how.caller, occurrence);
    await this.commit({ kind: 'remove', ...place, versionId, sequencer, events });
    return version;
  }

  #nextSequencer(): string {
    this.#sequencer = nextSequencer(this.#sequencer, this.now(), this.#random);
    return this.#sequencer;
  }
}

function eventFamily({ byRule }: Deletion) {
  return byRule ? 'LifecycleExpiration' : 'ObjectRemoved';
}

function assertEmpty(bucket: Bucket | undefined): void {
  if (bucket && bucket.objects.size > 0)
    throw new S3Error('BucketNotEmpty', { elements: { BucketName: bucket.settings.name } });
}
