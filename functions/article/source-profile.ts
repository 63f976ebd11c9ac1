/**
 * What was learnt of one source from its articles, its furniture and when it published: an immutable value. Its
 * `version` is a digest of its lines and months, so that the same ones give the same version.
 */
export interface SourceProfile {
  version: string;
  /** How many articles it was learnt from. */
  articles: number;
  /** In how many of them each line was found, by the line's key. */
  lines: Record<string, number>;
  /** Of how many articles that name their date and its year each month is, `2022-01`; absent where none does. */
  months?: Record<string, number>;
}
