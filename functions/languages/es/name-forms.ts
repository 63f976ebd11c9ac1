import type { NameForms } from '../name-forms.ts';

/** How names are told in Spanish. */
export const nameForms: NameForms = {
  particles: 'de del la el',
  bynameArticles: 'la el',
  largeParticles: 'El La De Del',
  personEndings: 'ez',
  adjectiveEndings: 'al ales el ico ica ano ana esa enol ario aria ense iva ivo eo ea iano ista suprema',
  calledAfterPeople: 'univ escu coleg lice insti hosp fund teatr muse bibli cent calle plaza est aero pal',
  teamOfTown: 'de del',
  conjunctions: 'y e',
  listConjunctions: 'y e o',
  articles: 'la las el los',
  thingArticles: 'el la los las al del',
  indefiniteArticles: 'un una',
  born: 'nacido nacida',
  relatives: 'quien que',
  adverbEndings: 'mente',
  abbreviations: 'Sr Sra Dr Dra Hno',
  matterLinks: 'de del la los las',
  infinitives: 'ar er ir',
  pluralArticles: 'los',
  ofPlace: 'de del',
  placeAdjectives: 'nueva nuevo vieja viejo alta alto baja bajo grande blanca colorada hermosa seco seca',
};
