import { frequencyOf, isInTitle } from '../../catalog/segment/posting-list.ts';

/**
 * Okapi BM25 as Robertson and Zaragoza give it (The Probabilistic Relevance Framework: BM25 and Beyond, 2009), with
 * their usual constants: how soon more of the same word says no more, and how much a long text is held against it.
 */
const saturation = 1.2;
const lengthShare = 0.75;

/** A word of the headline counts as this many of the body: as in BM25F, fields are weighted before saturation. */
const titleWeight = 4;

/** The statistics behind scores; a cursor keeps them, so that merges between two pages change no score. */
export interface Statistics {
  /** How many articles there are. */
  articles: number;
  /** Words of an article on average. */
  averageLength: number;
  /** How many articles contain each word of the query. */
  holding: number[];
}

/**
 * How often an article contains a word of the query, occurrences in the headline weighted; 0 if it does not. `weights`
 * are those of its stems in the posting lists.
 */
export function weighWord(weights: Iterable<number>): number {
  let frequency = 0;
  let inTitle = false;
  for (const weight of weights) {
    frequency += frequencyOf(weight);
    inTitle ||= isInTitle(weight);
  }
  return frequency === 0 ? 0 : frequency + (inTitle ? titleWeight : 0);
}

/** What one word of the query, as `weighWord` has it, adds to the score of an article. */
export function scoreWord(weighted: number, length: number, holding: number, all: Statistics): number {
  if (weighted === 0) return 0;
  const held = Math.min(holding, all.articles);
  const rarity = Math.log(1 + (all.articles - held + 0.5) / (held + 0.5));
  const norm = saturation * (1 - lengthShare + (lengthShare * length) / all.averageLength);
  return (rarity * weighted * (saturation + 1)) / (weighted + norm);
}
