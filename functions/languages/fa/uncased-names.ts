import type { UncasedNames } from '../uncased-names.ts';

/** How names are told in Persian. */
export const uncasedNames: UncasedNames = {
  suffixes: 'ی را ها',
};
