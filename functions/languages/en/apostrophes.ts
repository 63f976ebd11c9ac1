import type { Apostrophes } from '../apostrophes.ts';

/** What an apostrophe joins in English. */
export const apostrophes: Apostrophes = {
  contracted: 's d m ll re ve',
};
