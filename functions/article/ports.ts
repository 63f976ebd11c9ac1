import type { CleanedCopy, SourceObject } from './article.ts';
import type { ArticlePointer } from './messages.ts';
import type { ArticleRow } from './row.ts';

/** What a stage may set in a row; `undefined` removes the field. */
export type RowChanges = { [Field in keyof Omit<ArticleRow, 'articleId'>]?: ArticleRow[Field] | undefined };

/** The truth rows and the texts they point to, as the stages see them. */
export interface Articles {
  /** The row as it is now (a consistent read). */
  read(articleId: string): Promise<ArticleRow | undefined>;
  /** Commits `changes` if the row is still as `seen`; says false, and writes nothing, when it has moved. */
  update(articleId: string, seen: ArticleRow | undefined, changes: RowChanges): Promise<boolean>;
  /** Puts a text once; a second put of the same key changes nothing. */
  putText(articleId: string, text: string, copy: Uint8Array): Promise<void>;
  /** Throws when there is no such text. */
  readText(articleId: string, text: string): Promise<CleanedCopy>;
  /** Lets a superseded text go at `expiresAt`, in seconds since 1970; one that is gone already stays gone. */
  expireText(articleId: string, text: string, expiresAt: number): Promise<void>;
}

/** An object as the bucket holds it now; `body` is absent when it is over the size that was asked for. */
export interface StoredObject {
  source: SourceObject;
  body?: Uint8Array;
}

export interface Objects {
  /** The current version, or undefined where there is none. */
  read(bucket: string, key: string, maxBytes: number): Promise<StoredObject | undefined>;
}

/** The queue to the next stage. */
export interface Outbox {
  publish(pointer: ArticlePointer): Promise<void>;
}

/** Time is an argument, so that a stage gives the same answer for the same input. */
export type Clock = () => Date;
