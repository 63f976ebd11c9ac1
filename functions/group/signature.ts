/**
 * What is compared of an article, as numbers: a hash of 24 bits in the upper bytes, and how much it weighs, 1 to 255, in
 * the lowest. Ascending, and no hash comes twice.
 */
export type Features = Uint32Array;

/**
 * All that counts of an article for grouping. A function of the article alone: no statistics of an archive, so that it
 * is made once and is the same in any order of arrival.
 */
export interface Signature {
  articleId: string;
  rev: number;
  /** The minute that it is listed by, since 1800: of its publication; of an undated one, of its file. */
  minute: number;
  /** Whether the minute is too vague to place it among the articles of some days: undated, or dated by month. */
  isVague: boolean;
  /** ISO 639-1, or `und`. */
  language: string;
  /** A hash of whom it comes from. */
  source: number;
  /** Of the body, to estimate how much of one text is in another. */
  words: number;
  /** The strongest stems of its words, weighed by how often they come and how long they are. */
  stems: Features;
  /** The parts of its names' keys, weighed by how much the article is about them. */
  names: Features;
  /** Weight 1: a year or a round number, which says little; 2: any other. */
  numbers: Features;
  /** A hash of the title that is the same for those of one series, such as the weather of two days; 0 for an empty one. */
  titleShape: number;
  /** A hash of the numbers of the title: equal for the same numbers, 0 where there are none. */
  titleNumbers: number;
  /** The lowest byte of each number of the fingerprint's MinHash. */
  minHash: Uint8Array;
}

/** Weights take the lowest byte of a feature. */
const weightRange = 256;

/** A feature of a hash of 24 bits and a weight. */
export function makeFeature(hash: number, weight: number): number {
  return hash * weightRange + weight;
}

/** How much a feature weighs. */
export function weightOf(feature: number): number {
  return feature & (weightRange - 1);
}

/** The hash of a feature, without its weight. */
export function hashOf(feature: number): number {
  return feature >>> 8;
}

/** The order of articles: by minute, then by id. Whoever comes first founds a story, and names a group of copies. */
export function compareOrder(
  a: Pick<Signature, 'minute' | 'articleId'>,
  b: Pick<Signature, 'minute' | 'articleId'>,
): number {
  return a.minute - b.minute || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0);
}

const minutesOfDay = 24 * 60;

/** The frame that an article is decided in: its day by UTC, counted since 1800. */
export function dayOf({ minute }: Pick<Signature, 'minute'>): number {
  return Math.floor(minute / minutesOfDay);
}
