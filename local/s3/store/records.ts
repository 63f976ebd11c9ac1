/** A checksum in base64, as S3 states it; COMPOSITE ones end in `-` and the number of parts. */
export interface Checksum {
  algorithm: ChecksumAlgorithm;
  value: string;
  type: 'FULL_OBJECT' | 'COMPOSITE';
}

export type ChecksumAlgorithm = 'crc32' | 'crc32c' | 'crc64nvme' | 'sha1' | 'sha256';

/** Where S3 would keep the bytes; those that are archived cannot be read before they are restored. */
export type StorageClass =
  | 'STANDARD'
  | 'REDUCED_REDUNDANCY'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'INTELLIGENT_TIERING'
  | 'GLACIER_IR'
  | 'GLACIER'
  | 'DEEP_ARCHIVE';

/** What a client sets for an object that it creates, apart from its bytes. */
export interface ObjectTraits {
  /** Lower-case names: content-type, the other kept headers, and x-amz-meta-*. */
  headers: Record<string, string>;
  /** Absent = STANDARD. */
  storageClass?: StorageClass;
  tags?: Record<string, string>;
  /** Encrypted with a key of KMS, which readers must be allowed to use; absent = with keys of S3. */
  kms?: { keyArn: string; usesBucketKey?: true };
}

/** One part of an object that was uploaded in parts, in order. */
export interface StoredPart {
  number: number;
  sizeBytes: number;
  checksum?: string;
}

/** One stored version of an object. Its bytes are an immutable file, named by `blob`. */
export interface StoredObject extends ObjectTraits {
  kind: 'object';
  /** `null` if it was stored without versioning, as in S3. */
  versionId: string;
  /** ISO 8601. */
  modifiedAt: string;
  blob: string;
  sizeBytes: number;
  /** Hexadecimal, without quotes. */
  etag: string;
  checksum?: Checksum;
  /** Only if it was uploaded in parts. */
  parts?: StoredPart[];
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

export interface Upload extends ObjectTraits {
  id: string;
  key: string;
  startedAt: string;
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

/** A notification that a queue has not received yet. */
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
  | { kind: 'drop'; bucket: string }
  | ({ kind: 'add'; version: Version; endsUpload?: string } & KeyChange)
  | ({ kind: 'remove'; versionId: string } & KeyChange)
  | {
      kind: 'tags';
      bucket: string;
      key: string;
      versionId: string;
      tags: Record<string, string>;
      events: PendingEvent[];
    }
  | { kind: 'upload'; bucket: string; upload: Upload }
  | { kind: 'part'; bucket: string; uploadId: string; part: UploadPart }
  | { kind: 'abort'; bucket: string; uploadId: string }
  | { kind: 'delivered'; id: string }
  | { kind: 'resume'; sequencer: string; events: PendingEvent[] };
