/** Where something stands in what is imported, for people. */
export interface Position {
  /** The file, as it was named. */
  source: string;
  /** The file within it, of a folder or a zip. */
  entry?: string;
  /** From 1; of a record of several lines the first. */
  line?: number;
  /** In bytes, of the unpacked data. */
  offset?: number;
}

/** What a record is called, best first: only an id or an address stays when its content is corrected. */
export interface RecordName {
  from: 'id' | 'url' | 'path' | 'content';
  text: string;
  /** With its dot; empty for a path, which has its own. */
  extension: string;
}

/** What can be said of an article beside its body. */
export const factNames = ['url', 'title', 'byline', 'published', 'publisher', 'language'] as const;
export type FactName = (typeof factNames)[number];
export type Facts = Partial<Record<FactName, string>>;

/** A record as it is to be stored. */
export interface SourceRecord {
  kind: 'record';
  name: RecordName;
  body: Uint8Array;
  contentType?: string;
  /** Goes beside the body, as metadata of the object. */
  facts: Facts;
  position: Position;
}

/** A record, or the rest of a file, that cannot be taken in. */
export interface RefusedRecord {
  kind: 'refused';
  reason: RefusalReason;
  /** What is wrong and what to do: a sentence or two. */
  message: string;
  position: Position;
  /** Its id, address or path, where it has one. */
  name?: string;
}

/** What a container holds beside articles: it is counted, and no fault. */
export interface SkippedRecord {
  kind: 'skipped';
  /** Such as `request records` or `answers with status 404`. */
  what: string;
}

export type RecordItem = SourceRecord | RefusedRecord | SkippedRecord;

/** Why something is refused, for programs. */
export type RefusalReason =
  | 'broken-json'
  | 'broken-quotes'
  | 'container'
  | 'cut'
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'encoding'
  | 'expands'
  | 'metadata'
  | 'no-article'
  | 'no-text'
  | 'same-key'
  | 'too-large'
  | 'uneven-columns'
  | 'unreadable'
  | 'unsafe-name'
  | 'unsupported'
  | 'wrong-length';

/** A refusal; readers yield it in the place of the record. */
export function refuse(
  position: Position,
  reason: RefusalReason,
  message: string,
  name?: string,
): RefusedRecord {
  return { kind: 'refused', reason, message, position, ...(name !== undefined && { name }) };
}

/** Thrown where nothing more of a file can be read; what came before it counts. */
export class UnreadableRest extends Error {
  override readonly name = 'UnreadableRest';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * In bytes: what the archive takes as one file.
 * @limit The record is refused as `too-large`; the others are taken in.
 */
export const maxRecordBytes = 10 * 1024 * 1024;

/** What is said of a record over the limit. */
export const tooLargeMessage = `It has over ${maxRecordBytes} bytes; an article has kilobytes. Give one article a record.`;
