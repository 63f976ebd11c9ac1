import type { NameForms } from '../name-forms.ts';

/** How names are told in Portuguese. */
export const nameForms: NameForms = {
  particles: 'de da do dos das',
  bynameArticles: 'o',
  largeParticles: 'Da Do Dos De',
  adjectiveEndings: 'al ico ica ano ana esa ense ario aria iva ivo iano eia ista suprema',
  calledAfterPeople: 'univ coleg lice insti hosp fund teatr muse asso bibli cent clin rua est aero',
  teamOfTown: 'de do da',
  conjunctions: 'e',
  listConjunctions: 'e ou',
  articles: 'a o as os',
  thingArticles: 'os dos das nos nas',
  agentArticles: 'pelo pela',
  agentLinks: 'por',
  indefiniteArticles: 'um uma',
  born: 'nascido nascida',
  relatives: 'que quem',
  adverbEndings: 'mente',
  abbreviations: 'Dr Sr Sra',
  matterLinks: 'de do da dos das',
  infinitives: 'ar er ir',
  pluralArticles: 'os dos aos',
  ofPlace: 'de do da',
  placeAdjectives:
    'verde alegre novo nova velho velha sul norte grande bonito bonita branca vermelha alta baixa formosa seca',
};
