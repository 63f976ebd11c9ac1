import type { UncasedNames } from '../uncased-names.ts';

/** How names are told in Hebrew. */
export const uncasedNames: UncasedNames = {
  prefixes: 'ב ל מ ה ו ש כ וב ול ומ של',
};
