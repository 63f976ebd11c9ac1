/**
 * The numbers that shape the generated articles. "English news" is 1,420 articles of MasakhaNEWS, mostly of the BBC;
 * "our pages" are the 64 of test/quality/pages, cleaned and classified.
 */
export const shape = {
  /** Mean words of an article; lengths are log-normal, as lengths of texts are. */
  meanWords: 500,
  /** Standard deviation of a length's logarithm; two thirds of the articles have 300 to 730 words. */
  lengthSpread: 0.45,
  leastWords: 40,
  mostWords: 4_000,
  /**
   * The share of an article's words that repeat one it has used, chosen so that 500 words have 256 different ones, as
   * in English news. Words cluster: Church, "Empirical Estimates of Adaptation", 2000.
   */
  repeats: 0.2,
  /** Our pages: 11 words a title, 10 keywords. */
  titleWords: 11,
  keywords: 10,
  /** Our pages of over 300 words: names and topics, 22 facets an article. */
  persons: 4,
  organisations: 2,
  places: 3,
  topics: 2,
  /** Topics that an article is found by and that are not shown, as on English and French news. */
  touchedTopics: 0.3,
  /** Our pages: 22 lines are removed, mostly short. */
  removedLines: 22,
  publishers: 60,
  /** Our pages: ten of 64 name no date. */
  undated: 0.16,
  languages: { fr: 0.85, en: 0.08, de: 0.03, es: 0.02, it: 0.02 },
} as const;

/**
 * How often the word of a rank occurs: as 1/rank up to `breakRank`, as rank^-tailExponent after it, the form that Gerlach
 * and Altmann found ("Stochastic Model for the Vocabulary Growth in Natural Languages", Physical Review X 3, 021006, 2013).
 * The two numbers are fitted to how the vocabulary of Reuters news grows, 44 times words^0.49 (Manning, Raghavan and
 * Schütze, "Introduction to Information Retrieval", 2008, section 5.1.1): 38,000 words in a million, 260,000 in fifty.
 */
export const vocabulary = { breakRank: 5_000, tailExponent: 2 } as const;

/** Names start this far down the ranks, so that the commonest is in a few articles of a hundred, as in our pages. */
export const firstNameRank = { persons: 40, organisations: 30, places: 8 } as const;

/** How articles arrive; assumptions, stated with every table. */
export const arrival = {
  /** Of all arrivals, new versions of an article that came before; corrections come soon. */
  updates: 0.03,
  /** Deletions for every arrival. */
  deletes: 0.005,
  /** A corrected or deleted article is one of this many before it. */
  recentArticles: 2_000,
  /** Live: an article is published this long before it arrives, on average; exponential. */
  meanDelayMinutes: 90,
  /** Random: publication dates spread evenly over this long, as when an archive is loaded. */
  archiveYears: 10,
} as const;
