import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { StackOptions } from '../../stack/stack-options.ts';

/** A file, and how it is cleaned where it is. */
export interface FoundCopy {
  bytes: Uint8Array;
  /** Throws RejectedCopy for what cannot become an article. */
  clean(): Promise<CleanedCopy>;
}

/** Says where a file is looked for, and which profile stands in for that of its source. */
export interface FindOptions extends StackOptions {
  profile?: string;
}
