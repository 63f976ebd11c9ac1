import type { FormName } from './form-name.ts';
import type { RemovalKind } from './removal-kind.ts';
import type { FactSource, JudgedFact } from './stated-fact.ts';
import type { TitleSource } from './title-source.ts';

/** Where an article stands. `cleaned` and `classified` are in work; the others are at rest. */
export type Stage = 'cleaned' | 'classified' | 'indexed' | 'rejected' | 'deleted' | 'failed';

/** The version of an S3 object that an article was made from. */
export interface SourceObject {
  bucket: string;
  key: string;
  versionId: string;
  /** S3's mark of the content; listings have it too, but no version. */
  etag?: string;
  sizeBytes: number;
  /** When S3 stored this version, ISO 8601. */
  modifiedAt: string;
  /** As uploaded; a hint that can be wrong. */
  contentType?: string;
  /** As uploaded: the language that the file is said to be in. */
  contentLanguage?: string;
}

/** Where a date of publication is from: never the time of the object, which is `seen`. */
export type DateSource =
  | 'header'
  | 'byline'
  | 'dateline'
  | 'file-name'
  /** Stated by the object's metadata, or by what the file carries beside its text. */
  | FactSource
  /** Only the date of a later change is named. */
  | 'updated'
  /** Counted back from the time of the object: `3 hours ago`. */
  | 'relative';

/** What speaks for the year of a date that is written without one. */
export interface YearEvidence {
  what: 'weekday' | 'year-named' | 'key' | 'source' | 'object-time';
  /**
   * As written: `mercredi`, `Fin 2021`, the key; of a source `40/60`: so many of its dated articles are from around that
   * day, or if none is, from the half years around it.
   */
  text: string;
  where: 'date' | 'text' | 'key' | 'source' | 'object';
  /** The year it speaks for; a weekday speaks for others too. */
  year: number;
}

/** A date that says how exact it is and where it was found. */
export interface PublicationDate {
  /** `2022-01`, `2022-01-12` or `2022-01-12T14:05:00Z`, as `precision` says. */
  value: string;
  precision: 'minute' | 'day' | 'month';
  source: DateSource;
  /** As it stands in the source: `12 janvier`. */
  written?: string;
  /** The time zone that the source names, as written: `EST`, `+02:00`. */
  zone?: string;
  /** The source gave no year: it is the one that most speaks for. */
  yearInferred?: true;
  /** What speaks for that year, and what for another; strongest first. */
  yearEvidence?: YearEvidence[];
  /** Another year is about as likely. */
  yearUncertain?: true;
}

/** The opening of a wire story: `Paris, 27 déc. (Agence) –`. */
export interface Dateline {
  raw: string;
  place?: string;
  /** The date as written: `27 déc.` */
  date?: string;
  publisher?: string;
}

/** A line, or part of a line, that cleaning took out, and why. */
export interface Removal {
  /** 1-based line of the decoded file, or of the text that its form made of it. */
  line: number;
  /** All its lines, if it was wrapped over several: the first is `line`. */
  lines?: number[];
  kind: RemovalKind;
  /** The rule that fired; unique within its kind. */
  rule: string;
  text: string;
}

/** Who wrote an article. */
export interface Author {
  name: string;
  /** As written: `envoyée spéciale à Kiev`. */
  role?: string;
}

/** The 1-based lines that an article was made of, of the decoded file or of the text that its form made of it; a form feed begins no line of a file. */
export interface CopyLines {
  /** The headline's; those of the first paragraph, where the title is its first sentence. */
  title: number[];
  /** Of each paragraph of the body. Of a line that holds a field too, as a dateline, a removal says which part. */
  body: number[][];
}

/** Where a field is from: a line of the page (`page`), its dateline, the site of its address, or a statement. */
export type FieldSource = 'page' | 'dateline' | 'site' | FactSource;

/** The result of cleaning a file. */
export interface CleanedCopy {
  title: string;
  /** Absent in what older versions cleaned. */
  titleSource?: TitleSource;
  /** What spoke for the headline, the strongest first. */
  titleEvidence?: string[];
  /** As the line reads. */
  byline?: string;
  /** The people whom the byline names; absent in texts of cleanVersion 1. */
  authors?: Author[];
  bylineSource?: FieldSource;
  publisher?: string;
  publisherSource?: FieldSource;
  /** The address at which it was published, in its canonical form. */
  url?: string;
  urlSource?: FactSource;
  /** The language that is stated of it, ISO 639-1: a hint, where its words do not tell. */
  statedLanguage?: string;
  dateline?: Dateline;
  /** Absent where nothing says when it was published: the article is undated. */
  published?: PublicationDate;
  /** Paragraphs, subheadings and list items in reading order. */
  body: string[];
  removed: Removal[];
  /** All that was stated of the article, by metadata and by its file, and what of that was no use. */
  facts?: JudgedFact[];
  /** Absent from texts that were cleaned by version 1. */
  lines?: CopyLines;
  /** What the file is; absent in texts of cleanVersion 1 and 2, which read every file as plain text. */
  form?: FormName;
  /** The character set the bytes were decoded from, by its WHATWG name, or IANA's for one that the standard leaves out. */
  encoding: string;
  /** 0 to 1, where the set had to be guessed from the text: below 0.5 another one is nearly as likely. */
  encodingConfidence?: number;
  /** A paywall cut the text: the last paragraph breaks off, or the file says so itself. */
  truncated?: true;
}

export interface Language {
  /** ISO 639-1, or `und` where the text is too short or mixed. */
  code: string;
  /** 0 to 1. */
  confidence: number;
  /** The words did not tell: it is the one that is stated. */
  stated?: true;
}

export interface Topic {
  /** IPTC Media Topic, eight digits. */
  code: string;
  name: string;
  /** 0 to 1. */
  confidence: number;
  /** The words of the article that led to it, strongest first. */
  evidence: string[];
}

/** The position of a name, in UTF-16 units of the body's paragraphs joined by blank lines. */
export interface Mention {
  start: number;
  end: number;
  /** As written there. */
  text: string;
}

/** A person, organisation or place that the article names. */
export interface Entity {
  /** The fullest form the article uses. */
  name: string;
  /** The same for all spellings of the name: `nato` for NATO and OTAN. */
  key: string;
  /** Those in the body, in reading order; none if only the title has the name. */
  mentions: Mention[];
  /** 0 to 1: its share of all mentions in the article, by count and position. */
  salience: number;
}

/**
 * By this, copies and near copies of an article are found. It is stored with the labels and not shown yet: code that
 * will group the articles of a story need not read the texts of a whole archive again.
 */
export interface Fingerprint {
  /** A hash of the body's letters and digits: equal for texts that differ only in case, punctuation or spacing. */
  exact: string;
  /**
   * MinHash of the body's word triples: the lowest byte of each of 128 numbers, in base64. The share of equal bytes
   * estimates the share of equal triples; `fingerprintBytes` reads it.
   */
  minHash: string;
}

/** The tone of an article, as an external service judges it. */
export interface Sentiment {
  label: 'positive' | 'negative' | 'neutral' | 'mixed';
  /** 0 to 1. */
  confidence: number;
}

/** The result of classifying a cleaned article. */
export interface Labels {
  language: Language;
  topics: Topic[];
  /** Most salient first, like the two lists below. */
  persons: Entity[];
  organisations: Entity[];
  places: Entity[];
  /** As the article writes them, most telling first. */
  keywords: string[];
  fingerprint: Fingerprint;
  /** Present if Amazon Comprehend is switched on and knows the language. */
  sentiment?: Sentiment;
}
