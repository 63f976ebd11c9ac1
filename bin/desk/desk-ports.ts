import type { Readable } from 'node:stream';
import type { FailedSelection, RedriveOutcome } from '../commands/redrive/redrive-stack.ts';
import type { Status } from '../commands/status/gather-status.ts';

/** A file to send to the inbox. */
export interface SentFile {
  body: Buffer;
  contentType?: string;
}

/** A file of the inbox, as it is. */
export interface InboxFile {
  body: Readable;
  sizeBytes?: number;
}

/** An answer of the archive's API. */
export interface ApiReply {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

/** A call of the archive's API. */
export interface ApiCall {
  method: 'GET' | 'POST';
  /** With its query string. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
}

/** What is to be sent again: one article, all that failed for a reason, or all that failed. */
export type RedriveWish = {
  [Field in 'articleId' | 'reason']?: FailedSelection[Field] | undefined;
};

/** What the desk's server does for the page, with the rights of whoever started it. */
export interface DeskPorts {
  bucket: string;
  callApi(call: ApiCall): Promise<ApiReply>;
  putFile(key: string, file: SentFile): Promise<{ versionId: string; etag: string }>;
  /** Undefined if there is none. */
  readFile(key: string, versionId?: string): Promise<InboxFile | undefined>;
  removeFile(key: string): Promise<void>;
  readStatus(): Promise<Status>;
  redrive(wish: RedriveWish): Promise<RedriveOutcome>;
}
