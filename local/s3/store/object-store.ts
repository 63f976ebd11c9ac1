import { createHash } from 'node:crypto';
import { type FileHandle, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobFolder } from './blob-folder.ts';
import { ChangeLog } from './change-log.ts';
import { S3Error } from './errors.ts';
import { type Caller, composeEvents, composeTestEvents, type EventName } from './events.ts';
import { KeyLock } from './key-lock.ts';
import { Outbox } from './outbox.ts';
import { nextSequencer } from './sequencer.ts';
import {
  applyChange,
  type Bucket,
  type BucketSettings,
  type Change,
  type State,
  type StoredObject,
  type Version,
} from './state.ts';

export interface ObjectStoreOptions {
  folder: string;
  region: string;
  now: () => Date;
  random: () => number;
  deliver(queueArn: string, body: string): Promise<void>;
}

/** An object that is about to be stored; the store gives it version and time. */
export type ObjectDraft = Pick<StoredObject, 'blob' | 'sizeBytes' | 'etag' | 'headers' | 'checksum'>;

/** Looks at the current version before a write, inside the key's turn; throws to refuse the write. */
export type WriteCheck = (current: Version | undefined) => void;

/** Gives a bucket new settings, from those it has, if there is one; throws to refuse. */
export type SettingsChange = (known: BucketSettings | undefined) => BucketSettings;

/** What deletes: a caller, or on its own a rule of the bucket. */
export interface Deletion {
  caller: Caller;
  check?: WriteCheck | undefined;
  byRule?: true;
}

interface Place {
  bucket: string;
  key: string;
}

interface PutOptions {
  name: EventName;
  caller: Caller;
  check?: WriteCheck;
  /** The multipart upload that this write completes. */
  endsUpload?: string;
}

/** Buckets, objects and owed events: in memory to read, in the change log to last. Work on one key is serialised. */
export class ObjectStore {
  readonly region: string;
  readonly now: () => Date;
  readonly blobs: BlobFolder;
  readonly #random: () => number;
  readonly #log: ChangeLog;
  readonly #state: State;
  readonly #outbox: Outbox;
  readonly #turns = new KeyLock();
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

  /** Opens the folder as it was left, and delivers what is owed. */
  static async open(options: ObjectStoreOptions): Promise<ObjectStore> {
    await mkdir(options.folder, { recursive: true });
    const { log, state } = await ChangeLog.open(join(options.folder, 'changes.jsonl'));
    const blobs = await BlobFolder.open(join(options.folder, 'blobs'));
    await blobs.removeOrphans(blobsInUse(state));
    const store = new ObjectStore(options, blobs, log, state);
    store.#outbox.add(state.pending.values());
    return store;
  }

  async close(): Promise<void> {
    await this.#outbox.close();
    await this.#log.close();
  }

  buckets(): Bucket[] {
    return [...this.#state.buckets.values()];
  }

  /** Throws NoSuchBucket. */
  bucket(name: string): Bucket {
    const bucket = this.#state.buckets.get(name);
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

  /** Stores a new current version; without versioning it replaces the old one. Takes the draft's blob, or removes it. */
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
      const versionId = this.#newVersionId(settings, sequencer);
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

  /** Opens the bytes of the version that `choose` picks, so that they stay readable whatever happens to the key. */
  openObject<Chosen extends StoredObject>(
    place: Place,
    choose: () => Chosen,
  ): Promise<{ object: Chosen; file: FileHandle }> {
    return this.#inTurn(place, async () => {
      const object = choose();
      return { object, file: await this.blobs.open(object.blob) };
    });
  }

  /** Runs `work` when everything asked of this upload before is done: parts, completion and end never overlap. */
  inUploadTurn<Result>(uploadId: string, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.run(`upload ${uploadId}`, work);
  }

  /** Makes one change last, then visible, then known to the queues. */
  async commit(change: Change): Promise<void> {
    await this.#log.append(change);
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
      const versionId = this.#newVersionId(settings, sequencer);
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

  // Opaque as S3's are, and never the same twice, whatever the source of randomness: no sequencer comes twice.
  #newVersionId(settings: BucketSettings, sequencer: string): string {
    if (settings.versioning !== 'Enabled') return 'null';
    return createHash('sha256').update(`${this.#random()} ${sequencer}`).digest('base64url').slice(0, 32);
  }
}

function eventFamily({ byRule }: Deletion) {
  return byRule ? 'LifecycleExpiration' : 'ObjectRemoved';
}

function blobsInUse(state: State): Set<string> {
  const blobs = [...state.buckets.values()].flatMap(({ objects, uploads }) => [
    ...[...objects.values()].flat().flatMap((version) => (version.kind === 'object' ? [version.blob] : [])),
    ...[...uploads.values()].flatMap(({ parts }) => [...parts.values()].map((part) => part.blob)),
  ]);
  return new Set(blobs);
}
