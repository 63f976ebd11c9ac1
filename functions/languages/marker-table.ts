import type { MarkerKind } from '../article/removal-kind.ts';

/**
 * Phrases of one kind in one language, separated by `|`, written as on the page; case and accents do not matter.
 * `opens`: begins the line. `whole`: is the line, but for punctuation and numbers. `within`: anywhere in a short line.
 */
export interface Phrases {
  opens?: string;
  whole?: string;
  within?: string;
}

/** The markers of one language. */
export interface MarkerTable {
  kinds: Partial<Record<MarkerKind, Phrases>>;
  /** Words that come before an author's name, alone: `Par`. */
  by: string;
  /** Words of a pitch for subscriptions; they count in any sentence, but only beside a call to subscribe. */
  pitch: string;
  /**
   * What a site says when it asks its reader for consent to cookies, in the first person and in terms of the trade: two
   * of them in one paragraph are enough.
   */
  consent?: string;
}
