import type { Readable } from 'node:stream';
import type { StandingSearch } from '../../functions/article/standing-search.ts';
import type { RedriveOutcome } from '../commands/redrive/redrive-stack.ts';
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

/** What is to be sent again: of the failed articles or of the rejected ones, one, all with a reason, or all. */
export interface RedriveWish {
  /** What the articles are now; failed, if that is not said. */
  state?: 'failed' | 'rejected' | undefined;
  articleId?: string | undefined;
  reason?: string | undefined;
}

/** What the desk's server does for the page, with the rights of whoever started it. */
export interface DeskPorts {
  bucket: string;
  callApi(call: ApiCall): Promise<ApiReply>;
  putFile(key: string, file: SentFile): Promise<{ versionId: string; etag: string }>;
  /** Undefined if there is none. */
  readFile(key: string, versionId?: string): Promise<InboxFile | undefined>;
  removeFile(key: string): Promise<void>;
  /** Keeps a standing search, a new one or a known one with what is wished otherwise; throws RequestProblem for what cannot be. */
  keepSearch(name: string, wish: unknown): Promise<{ search: StandingSearch; isNew: boolean }>;
  /** False if there is none. */
  removeSearch(name: string): Promise<boolean>;
  readStatus(): Promise<Status>;
  /** Whether the archive groups articles into stories. */
  hasStories(): Promise<boolean>;
  /** Of the rejected articles it says only how many were sent. */
  redrive(wish: RedriveWish): Promise<RedriveOutcome | Pick<RedriveOutcome, 'articles'>>;
}
