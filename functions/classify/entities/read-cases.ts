import { CaseIndex } from './case-index.ts';
import scripts from './gazetteer/other-scripts.json' with { type: 'json' };
import { Known } from './known.ts';
import { readGivenNames } from './names/people-in-other-scripts.ts';
import { changingStems } from './names/places-in-other-scripts.ts';
import { type Names, ownNames } from './own-names.ts';

/** The names of all tables and the words of a language, to be found in every case; small words have none. */
export function readCases(caseEndings: string, words: Names): CaseIndex {
  const cases = new CaseIndex(caseEndings);
  for (const [word, flags] of words) if (!(flags & Known.small)) cases.addWord(word, flags);
  for (const [name, flags] of ownNames().cyrillic) cases.addName(name, flags);
  addAll(cases, scripts.cyrillicPlaces, Known.place);
  addAll(cases, scripts.cyrillicGiven, Known.given);
  addAll(cases, scripts.cyrillicSurnames, Known.surname);
  for (const [, cyrillic] of readGivenNames()) for (const name of cyrillic) cases.addName(name, Known.given);
  for (const pair of changingStems.split(';')) {
    const [first = '', other = ''] = pair.trim().split('|');
    cases.addName(first, Known.place, other);
  }
  return cases;
}

function addAll(cases: CaseIndex, names: string, flag: number): void {
  for (const name of names.split('\n')) if (name.trim() !== '') cases.addName(name.trim(), flag);
}
