/** A checksum in base64, as S3 states it; COMPOSITE ones end in `-` and the number of parts. */
export interface Checksum {
  algorithm: ChecksumAlgorithm;
  value: string;
  type: 'FULL_OBJECT' | 'COMPOSITE';
}

export type ChecksumAlgorithm = 'crc32' | 'crc32c' | 'crc64nvme' | 'sha1' | 'sha256';

/** One stored version of an object. Its bytes are an immutable file, named by `blob`. */
export interface StoredObject {
  kind: 'object';
  /** `null` where it was stored without versioning, as in S3. */
  versionId: string;
  /** ISO 8601. */
  modifiedAt: string;
  blob: string;
  sizeBytes: number;
  /** Hexadecimal, without quotes. */
  etag: string;
  /** Lower-case names: content-type, the other kept headers, and x-amz-meta-*. */
  headers: Record<string, string>;
  checksum?: Checksum;
}

export interface DeleteMarker {
  kind: 'marker';
  versionId: string;
  modifiedAt: string;
}

export type Version = StoredObject | DeleteMarker;

/** One QueueConfiguration of a bucket. */
export interface QueueNotification {
  id: string;
  queueArn: string;
  /** Event names with `s3:`, possibly ending in `*`. */
  events: string[];
}

/** A rule of a bucket's lifecycle; what is absent is not done. */
export interface LifecycleRule {
  id: string;
  isEnabled: boolean;
  prefix: string;
  /** Days after which the current version expires, or the day (ISO 8601) after which all do. */
  days?: number;
  date?: string;
  /** Days that a version stays once it is not the current one. */
  noncurrentDays?: number;
  /** Whether a delete marker goes that has no version left behind it. */
  expiresMarkers?: true;
}

export interface BucketSettings {
  name: string;
  createdAt: string;
  lifecycle?: LifecycleRule[];
  versioning?: 'Enabled' | 'Suspended';
  notifications: QueueNotification[];
}

export interface UploadPart {
  number: number;
  blob: string;
  sizeBytes: number;
  etag: string;
  modifiedAt: string;
  checksum?: string;
}

export interface Upload {
  id: string;
  key: string;
  startedAt: string;
  headers: Record<string, string>;
  checksum?: Pick<Checksum, 'algorithm' | 'type'>;
}

export interface UploadInProgress extends Upload {
  parts: Map<number, UploadPart>;
}

export interface Bucket {
  settings: BucketSettings;
  /** Versions of each key, newest first; a key without versions has no entry. */
  objects: Map<string, Version[]>;
  uploads: Map<string, UploadInProgress>;
}

/** A notification that is owed to a queue. */
export interface PendingEvent {
  id: string;
  queueArn: string;
  body: string;
}

export interface State {
  buckets: Map<string, Bucket>;
  /** In the order in which they happened. */
  pending: Map<string, PendingEvent>;
  /** The last sequencer given out; empty before the first. */
  sequencer: string;
}

interface KeyChange {
  bucket: string;
  key: string;
  sequencer: string;
  events: PendingEvent[];
}

/** One line of the change log: everything that one call changes, so that it happens whole or not at all. */
export type Change =
  | { kind: 'bucket'; settings: BucketSettings; events: PendingEvent[] }
  | ({ kind: 'add'; version: Version; endsUpload?: string } & KeyChange)
  | ({ kind: 'remove'; versionId: string } & KeyChange)
  | { kind: 'upload'; bucket: string; upload: Upload }
  | { kind: 'part'; bucket: string; uploadId: string; part: UploadPart }
  | { kind: 'abort'; bucket: string; uploadId: string }
  | { kind: 'delivered'; id: string }
  | { kind: 'resume'; sequencer: string; events: PendingEvent[] };

export function emptyState(): State {
  return { buckets: new Map(), pending: new Map(), sequencer: '' };
}

/** Applies one change in place; answers the blobs that nothing refers to any more. */
export function applyChange(state: State, change: Change): string[] {
  switch (change.kind) {
    case 'bucket':
      return applyBucket(state, change);
    case 'add':
    case 'remove':
      return applyKeyChange(state, change);
    case 'delivered':
      state.pending.delete(change.id);
      return [];
    case 'resume':
      state.sequencer = change.sequencer;
      addPending(state, change.events);
      return [];
    default:
      return applyUploadChange(bucketOf(state, change.bucket), change);
  }
}

/** The changes that lead from nothing to `state`, oldest version first. */
export function* snapshotState(state: State): Generator<Change> {
  const { sequencer } = state;
  for (const bucket of state.buckets.values()) {
    yield { kind: 'bucket', settings: bucket.settings, events: [] };
    yield* snapshotObjects(bucket, sequencer);
    yield* snapshotUploads(bucket);
  }
  yield { kind: 'resume', sequencer, events: [...state.pending.values()] };
}

function* snapshotObjects({ settings, objects }: Bucket, sequencer: string): Generator<Change> {
  for (const [key, versions] of objects)
    for (const version of versions.toReversed())
      yield { kind: 'add', bucket: settings.name, key, version, sequencer, events: [] };
}

function* snapshotUploads({ settings, uploads }: Bucket): Generator<Change> {
  for (const { parts, ...upload } of uploads.values()) {
    yield { kind: 'upload', bucket: settings.name, upload };
    for (const part of parts.values())
      yield { kind: 'part', bucket: settings.name, uploadId: upload.id, part };
  }
}

function applyBucket(state: State, change: Change & { kind: 'bucket' }): string[] {
  const { settings } = change;
  const known = state.buckets.get(settings.name);
  if (known) known.settings = settings;
  else state.buckets.set(settings.name, { settings, objects: new Map(), uploads: new Map() });
  addPending(state, change.events);
  return [];
}

function applyKeyChange(state: State, change: Change & { kind: 'add' | 'remove' }): string[] {
  const bucket = bucketOf(state, change.bucket);
  const versionId = change.kind === 'add' ? change.version.versionId : change.versionId;
  const before = bucket.objects.get(change.key) ?? [];
  // A version id is replaced only where it is `null`: without versioning, or with versioning suspended.
  const kept = before.filter((version) => version.versionId !== versionId);
  const replaced = before.filter((version) => version.versionId === versionId);
  const after = change.kind === 'add' ? [change.version, ...kept] : kept;
  if (after.length > 0) bucket.objects.set(change.key, after);
  else bucket.objects.delete(change.key);
  state.sequencer = change.sequencer;
  addPending(state, change.events);
  const freed = replaced.flatMap((version) => (version.kind === 'object' ? [version.blob] : []));
  const ended = change.kind === 'add' && change.endsUpload ? endUpload(bucket, change.endsUpload) : [];
  return [...freed, ...ended];
}

function applyUploadChange(bucket: Bucket, change: Change & { kind: 'upload' | 'part' | 'abort' }): string[] {
  if (change.kind === 'upload') {
    bucket.uploads.set(change.upload.id, { ...change.upload, parts: new Map() });
    return [];
  }
  if (change.kind === 'abort') return endUpload(bucket, change.uploadId);
  const parts = uploadOf(bucket, change.uploadId).parts;
  const replaced = parts.get(change.part.number);
  parts.set(change.part.number, change.part);
  return replaced ? [replaced.blob] : [];
}

function endUpload(bucket: Bucket, uploadId: string): string[] {
  const { parts } = uploadOf(bucket, uploadId);
  bucket.uploads.delete(uploadId);
  return [...parts.values()].map((part) => part.blob);
}

function uploadOf(bucket: Bucket, uploadId: string): UploadInProgress {
  const upload = bucket.uploads.get(uploadId);
  if (!upload) throw new Error(`The change log names an upload it never began: ${uploadId}.`);
  return upload;
}

function addPending(state: State, events: PendingEvent[]): void {
  for (const event of events) state.pending.set(event.id, event);
}

function bucketOf(state: State, name: string): Bucket {
  const bucket = state.buckets.get(name);
  if (!bucket) throw new Error(`The change log names a bucket it never created: ${name}.`);
  return bucket;
}
