import type { Apostrophes } from '../apostrophes.ts';

/** What an apostrophe joins in Catalan. */
export const apostrophes: Apostrophes = {
  dropped: 'd l m n s t',
};
