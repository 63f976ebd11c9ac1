import type { CleanedCopy, Labels, Sentiment, SourceObject, Topic } from './article.ts';
import type { ArticlePointer } from './messages.ts';
import type { ArticleRow } from './row.ts';
import type { SourceProfile } from './source-profile.ts';

/** What a stage may set in a row; `undefined` removes the field. */
export type RowChanges = { [Field in keyof Omit<ArticleRow, 'articleId'>]?: ArticleRow[Field] | undefined };

/** What a writer has seen of a row, and the condition of its write: the `rev`, and stage and confirmations (0: none) if they matter. */
export type SeenRow = Pick<ArticleRow, 'rev'> & Partial<Pick<ArticleRow, 'stage' | 'confirmed'>>;

/** The rows and the texts they point to, as the stages use them. */
export interface Articles {
  /** The row as it is now (a consistent read). */
  read(articleId: string): Promise<ArticleRow | undefined>;
  /**
   * Commits `changes` if the row is still as `seen` (undefined: no row); otherwise writes nothing and returns false.
   */
  update(articleId: string, seen: SeenRow | undefined, changes: RowChanges): Promise<boolean>;
  /** Puts a text once; a second put of the same key changes nothing. */
  putText(articleId: string, text: string, copy: Uint8Array): Promise<void>;
  /** Puts all labels of a text once. */
  putLabels(articleId: string, labels: string, content: Uint8Array): Promise<void>;
  /** Throws when there is no such text. */
  readCopy(articleId: string, text: string): Promise<CleanedCopy>;
  /**
   * Makes a superseded text, or its labels, expire at `expiresAt`, in seconds since 1970; a deleted one stays deleted.
   */
  expireText(articleId: string, text: string, expiresAt: number): Promise<void>;
}

/**
 * A text that is kept of an article: the sort key of its item, and when it expires, in seconds since 1970, if it does.
 */
export interface KeptText {
  name: string;
  expiresAt?: number;
}

/** An object as it is in the bucket now; `body` is absent if it is larger than the caller allowed. */
export interface StoredObject {
  source: SourceObject;
  /** What the uploader noted with it: `x-amz-meta-…` by the rest of its name, as S3 gives it. */
  metadata?: Readonly<Record<string, string>>;
  /** Why its body cannot be read, and could not be at another try: S3 holds it in an archive, or its key may not be used. */
  obstacle?: 'archived' | 'encrypted';
  body?: Uint8Array;
}

export interface Objects {
  /** The current version, or undefined if there is none. */
  read(bucket: string, key: string, maxBytes: number): Promise<StoredObject | undefined>;
}

/** The profiles that were learnt, by source. */
export interface Profiles {
  /** The current profile of a source, at most minutes old; undefined if nothing was learnt. */
  find(source: string): Promise<SourceProfile | undefined>;
}

/** The parts of a cleaned article that classification needs. */
export type ClassifiableCopy = Pick<CleanedCopy, 'title' | 'body' | 'statedLanguage'>;

/** Labels articles: our own classifier, or another one around it. */
export interface Classifier {
  /** Throws when it could not find out; trying again may help. */
  classify(copy: ClassifiableCopy): Promise<Labels>;
}

/** A name in a text; `start` counts UTF-16 units. */
export interface WrittenName {
  kind: 'persons' | 'organisations' | 'places';
  start: number;
  text: string;
}

/** A service that reads texts for names and sentiment. */
export interface TextAnalyst {
  /** Whether it reads this language, ISO 639-1. */
  knows(language: string): boolean;
  /** The names in a text; in a long one, only those of its beginning. */
  findNames(text: string, language: string): Promise<WrittenName[]>;
  judgeSentiment(text: string, language: string): Promise<Sentiment>;
}

/** A topic that can be advised. */
export type TopicChoice = Pick<Topic, 'code' | 'name'>;

/** A topic that is advised. */
export type TopicAdvice = Pick<Topic, 'code' | 'confidence'>;

/** A service that is asked where our own classifier is unsure. */
export interface TopicAdvisor {
  /** Topics of the choices only, at least one. */
  adviseTopics(copy: ClassifiableCopy, choices: readonly TopicChoice[]): Promise<TopicAdvice[]>;
}

/** Where slips are written. */
export interface SlipPorts {
  /** A name that no slip has had, for so many articles. */
  nameSlip(articles: number): string;
  putSlip(name: string, articleIds: readonly string[]): Promise<void>;
  /** Takes articles off a slip; one that is empty then is deleted, and one that is gone stays gone. */
  settleSlip(name: string, articleIds: readonly string[]): Promise<void>;
}

/** What puts an article into work. */
export interface WorkSlip {
  /** The name of the slip that lists an article from now on; undefined if it has been asked for that article before. */
  take(articleId: string): Promise<string | undefined>;
}

/** The queue to the next stage. */
export interface Outbox {
  publish(pointer: ArticlePointer): Promise<void>;
}

/** Time is an argument, so that a stage gives the same answer for the same input. */
export type Clock = () => Date;
