import type { Caller, EventName } from './events.ts';
import type { BucketSettings, StoredObject, Version } from './records.ts';

/** Where the store keeps its files, its sources of time and randomness, and where it sends events. */
export interface ObjectStoreOptions {
  folder: string;
  region: string;
  now: () => Date;
  random: () => number;
  deliver(queueArn: string, body: string): Promise<void>;
  /** Called with a sentence for each problem of the folder. */
  warn?: ((line: string) => void) | undefined;
}

/** An object that is about to be stored; the store gives it version and time. */
export type ObjectDraft = Omit<StoredObject, 'kind' | 'versionId' | 'modifiedAt'>;

/** Checks the current version before a write, inside the key's turn; throws to refuse the write. */
export type WriteCheck = (current: Version | undefined) => void;

/** Gives a bucket new settings, from those it has, if there is one; throws to refuse. */
export type SettingsChange = (known: BucketSettings | undefined) => BucketSettings;

/** Who deletes: a caller, or a rule of the bucket. */
export interface Deletion {
  caller: Caller;
  check?: WriteCheck | undefined;
  byRule?: true;
}

/** A key of a bucket. */
export interface Place {
  bucket: string;
  key: string;
}

/** Which event a new version causes, who asks for it, and on what condition. */
export interface PutOptions {
  name: EventName;
  caller: Caller;
  check?: WriteCheck;
  /** The multipart upload that this write completes. */
  endsUpload?: string;
}
