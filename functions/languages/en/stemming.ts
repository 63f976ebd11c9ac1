import type { Stemming } from '../stemming.ts';

/** How English words become stems. */
export const stemming: Stemming = {
  algorithm: 'english',
  unfinished: 'ed ing ion is nce ness ng',
};
