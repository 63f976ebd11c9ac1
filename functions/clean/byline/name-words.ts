import { givenNames } from '../../languages/given-names.ts';
import { fold } from '../lines/fold.ts';
import { smallWords } from '../lines/small-words.ts';
import { wordSet } from '../lines/word-table.ts';

/** What people are called by their work, folded: `journalist`. */
export const roles = wordSet([...smallWords('authorRoles')].map(fold));
/** Given names, folded. */
export const given = wordSet(givenNames.trim().split(/\s+/));
/** Small words inside names: `van`. */
export const particles = wordSet(smallWords('insideNames'));
/** Words between two names: `and`. */
export const between = wordSet(smallWords('betweenNames'));
/** Words between a name and its place: `in`. */
export const beforePlaces = wordSet(smallWords('afterNames'));
