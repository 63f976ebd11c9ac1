import type { Bucket, Change, PendingEvent, State, UploadInProgress } from './records.ts';

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
    case 'drop':
      return dropBucket(state, change.bucket);
    case 'tags':
      applyTags(state, change);
      return [];
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

/** The blobs that anything refers to. */
export function blobsInUse(state: State): Set<string> {
  const blobs = [...state.buckets.values()].flatMap(({ objects, uploads }) => [
    ...[...objects.values()].flat().flatMap((version) => (version.kind === 'object' ? [version.blob] : [])),
    ...[...uploads.values()].flatMap(({ parts }) => [...parts.values()].map((part) => part.blob)),
  ]);
  return new Set(blobs);
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

function dropBucket(state: State, name: string): string[] {
  const bucket = bucketOf(state, name);
  const freed = [...bucket.uploads.keys()].flatMap((uploadId) => endUpload(bucket, uploadId));
  state.buckets.delete(name);
  return freed;
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

function applyTags(state: State, change: Change & { kind: 'tags' }): void {
  const version = bucketOf(state, change.bucket)
    .objects.get(change.key)
    ?.find(({ versionId }) => versionId === change.versionId);
  if (version?.kind === 'object') version.tags = change.tags;
  addPending(state, change.events);
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
