import { artNames } from './names/arts.ts';
import { publicNames } from './names/public-life.ts';
import { sportNames } from './names/sport.ts';

/**
 * Names that mean the same topic in every language: people, clubs, companies, programmes, works. All begin with a
 * capital, so that no word of some language (`frozen`, `fallon`) is taken for one.
 */
export const names = artNames + publicNames + sportNames;
