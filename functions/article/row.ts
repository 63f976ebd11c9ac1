import type { Author, CleanedCopy, Entity, Labels, SourceObject, Stage, Topic } from './article.ts';

/** A name as a listing shows it; its mentions are in the LABELS item. */
export type NamedEntity = Pick<Entity, 'name' | 'key' | 'salience'>;

/** What readers are shown: the fields of the `rev` that they are served. Lists are cut to the most telling. */
export interface ServedFields
  extends Pick<Labels, 'language' | 'topics' | 'keywords'>,
    Pick<CleanedCopy, 'title' | 'titleSource' | 'published' | 'url'> {
  rev: number;
  /** When the bucket stored the file of this `rev`, ISO 8601: what an undated article is listed by. */
  seen: string;
  /** When this `rev` was classified, ISO 8601. It happens once for each `rev`. Absent in rows of versions before 0.2. */
  updatedAt?: string;
  /** Sort key of the TEXT item these fields were made from. */
  text: string;
  /** Sort key of the LABELS item, which has all labels in full. */
  labels: string;
  /** Topics that the article touches on: the filter finds it by them, listings do not show them. Absent if there are none. */
  touchedTopics?: Pick<Topic, 'code' | 'name'>[];
  persons: NamedEntity[];
  organisations: NamedEntity[];
  places: NamedEntity[];
  byline?: string;
  /** The people whom the byline names. */
  authors?: Author[];
  publisher?: string;
  /** Place of the dateline. */
  place?: string;
  size: {
    paragraphs: number;
    words: number;
    removed: number;
    /** How many words from the beginning are indexed, as search counts them; absent if all are. */
    indexedWords?: number;
  };
}

/** What the index and the counts need of a row to know by which facets its article is found. */
export type FacetedRow = Pick<ArticleRow, 'source'> & { served: ServedFields };

/** Why an article is not in the catalogue. */
export interface StageError {
  stage: 'clean' | 'classify' | 'index';
  /** For a rejection the reason; for a failure the name of the error. */
  reason: string;
  message: string;
  attempts: number;
  at: string;
}

/** What readers were served before a commit: for those who follow, who kept something of it. */
export interface Replaced {
  rev: number;
  /** The minute it was listed by; absent if the row did not know it any more. */
  minute?: number;
}

/**
 * What the commit of a `rev` noted for those who follow, if any did: what the row itself forgets. Nobody follows all the
 * time, so that it holds for this `rev` only.
 */
export interface CommitNote {
  rev: number;
  /** The minute that the served `rev` is listed by; absent for one that was rejected or deleted. */
  minute?: number;
  /** A digest of the object's version that it was made from; absent for one that was deleted. */
  source?: string;
  /** What was served, or rejected, before was made from the same version of the object. */
  sameSource?: true;
  /** Absent if readers were served nothing before. */
  replaced?: Replaced;
  /**
   * The other days, counted since 1800, on which anything of it was served: those who follow may never have been told that
   * it moved from there. Absent if there are none.
   */
  earlier?: number[];
}

/**
 * The truth about one article: its META item. `rev` counts accepted changes of content and never goes back;
 * `live` is the `rev` readers are served, absent for an article that is deleted, rejected or not yet indexed.
 */
export interface ArticleRow {
  articleId: string;
  rev: number;
  live?: number;
  stage: Stage;
  source: Pick<SourceObject, 'bucket' | 'key'> & Partial<SourceObject>;
  /** The largest S3 sequencer seen, right-padded with zeros. It saves work and decides nothing. */
  ord?: string;
  /**
   * How often an event has found that this `rev` is what the bucket holds; absent if none has. Who read the bucket before
   * that does not commit.
   */
  confirmed?: number;
  /** Sort key of the TEXT item of `rev`. */
  text?: string;
  /** Versions of the code that made this `rev`. */
  cleanVersion?: number;
  /** Version of the source profile that cleaning used; absent where it used none. */
  profileVersion?: string;
  classifyVersion?: number;
  /** When `rev` was classified, ISO 8601, until index has written it into what is served. */
  classifiedAt?: string;
  /** Written by index, with `live`: while an article is in work, it is that of an earlier `rev`. */
  served?: ServedFields;
  error?: StageError;
  /** The slip that lists it as in work; absent if the index of work does. */
  slip?: string;
  /** Noted if anybody follows. */
  note?: CommitNote;
  createdAt: string;
  updatedAt: string;
}

/** When the bucket stored the article's file; while that could not be read, when it was first heard of. */
export function seenOf({ source, createdAt }: Pick<ArticleRow, 'source' | 'createdAt'>): string {
  return source.modifiedAt ?? createdAt;
}

/** What a row says about the changes of its article. */
export type RowRevs = Pick<ArticleRow, 'rev' | 'live'>;

/**
 * Whether a posting of change `rev` counts now or may count later. `live` only grows; if there is none, the next one is
 * at least the row's `rev`. So a posting below either, or without a row, never counts again: rows are not deleted, and
 * a row that is put anew after a deletion by hand gets postings of its own.
 */
export function mayCount(rev: number, row: RowRevs | undefined): boolean {
  return row !== undefined && rev >= (row.live ?? row.rev);
}
