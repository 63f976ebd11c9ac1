import type { Known } from '../lexicon.ts';

type Flag = keyof typeof Known;

export const aliasLines: [string, Flag][] = [[`United States|United States of America|USA|U.S.A.|U.S.|US|Etats-Unis d'Amérique`, 'place']];
export const knownNames: [string, Flag][] = [];
