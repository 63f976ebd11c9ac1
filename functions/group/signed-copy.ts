import type { CleanedCopy, Labels } from '../article/article.ts';

/** What a signature takes of the text. */
export type SignedCopy = Pick<CleanedCopy, 'title' | 'body'>;

/** What a signature takes of the labels. */
export type SignedLabels = Pick<Labels, 'language' | 'persons' | 'organisations' | 'places' | 'fingerprint'>;
