/**
 * The furniture of one source, learnt from its articles: an immutable value. Its `version` is a digest of its lines, so
 * that the same lines give the same version.
 */
export interface SourceProfile {
  version: string;
  /** How many articles it was learnt from. */
  articles: number;
  /** In how many of them each line was found, by the line's key. */
  lines: Record<string, number>;
}
