import type { Apostrophes } from '../apostrophes.ts';

/** What an apostrophe joins in French. */
export const apostrophes: Apostrophes = {
  dropped: 'c d j l m n qu s t jusqu lorsqu puisqu quoiqu',
};
