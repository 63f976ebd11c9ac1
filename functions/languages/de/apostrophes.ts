import type { Apostrophes } from '../apostrophes.ts';

/** What an apostrophe joins in German. */
export const apostrophes: Apostrophes = {
  contracted: 's',
};
