import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { StackOptions } from '../../stack/stack-options.ts';

/** A file, and how it is cleaned in the place where it was found. */
export interface FoundCopy {
  bytes: Uint8Array;
  /** As uploaded; a file on this machine has none. */
  contentType?: string;
  /** When it was stored, ISO 8601. */
  seen: string;
  /** Throws RejectedCopy for what cannot become an article. */
  clean(): Promise<CleanedCopy>;
}

/** Where to look for a file, and which profile to use instead of its source's. */
export interface FindOptions extends StackOptions {
  profile?: string;
  /** User metadata for a file on this machine; an article has its own. */
  metadata?: Record<string, string>;
}
