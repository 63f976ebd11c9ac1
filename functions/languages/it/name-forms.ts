import type { NameForms } from '../name-forms.ts';

/** How names are told in Italian. */
export const nameForms: NameForms = {
  particles: 'di della',
  sureParticles: 'della',
  bynameArticles: 'la il',
  largeParticles: 'Di Da Della Del Lo La',
  personEndings: 'elli etti ucci ini',
  adjectiveEndings: 'ale ali ico ica ano ana ese ivo iva ario aria eo ea iano ista civile suprema',
  calledAfterPeople: 'univ scuol osp fond teatr muse asso lice bibli cent clin via piazza stad pal vill pon',
  teamOfTown: 'di del d',
  conjunctions: 'e ed',
  listConjunctions: 'e ed o',
  articles: 'la le l il lo gli i',
  thingArticles: 'il lo la i gli le al alla ai alle dal dalla nel nella sul sulla',
  indefiniteArticles: 'un una',
  born: 'nato nata',
  relatives: 'che',
  adverbEndings: 'mente',
  elided: 'dell nell dall sull all un quest',
  abbreviations: 'Dr',
  matterLinks: 'di del dello della dei delle degli dell d',
  infinitives: 'are ere ire',
  pluralArticles: 'i gli dei degli ai agli',
  ofPlace: "di del della dell' dello",
  placeArticles: "nel nella nell' sul sulla sull' dal dall'",
  placeAdjectives:
    'orientali occidentali marittime marittima superiore inferiore terme nuova vecchia alta bassa scalo ligure romana lombardo',
};
