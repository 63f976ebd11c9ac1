import type { Apostrophes } from '../apostrophes.ts';

/** What an apostrophe joins in Italian. */
export const apostrophes: Apostrophes = {
  dropped: 'c d l m n s t v gl un all agl coll dall dagl dell degl nell negl sull sugl',
  kept: 'bell buon grand mezz quell quest sant tutt',
};
