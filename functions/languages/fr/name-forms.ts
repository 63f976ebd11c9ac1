import type { NameForms } from '../name-forms.ts';

/** How names are told in French. */
export const nameForms: NameForms = {
  particles: 'de du des d la le',
  bynameArticles: 'la le',
  largeParticles: 'Le La De Du Des',
  placeEndings: 'ville bourg iere court igny gnac',
  adjectiveEndings: `
    al ale ales aux el elle ique iques ienne enne ien ais aise oise ois aire if ive iste een eenne eu civile
    supreme`,
  calledAfterPeople: `
    univ lyc coll ecole insti hosp fond asso bibli cent clin acad ordre rue avenue place stad aero bou pon
    pal vill parc`,
  teamOfTown: 'de du des d',
  conjunctions: 'et',
  listConjunctions: 'et ou',
  articles: 'la le les l',
  placeArticles: "la le l' les",
  ofPlace: "d' de",
  genitives: "d' de du des",
  thingArticles: 'le la les au aux du des',
  indefiniteArticles: 'un une',
  born: 'né née',
  relatives: 'qui que',
  adverbEndings: 'ement emment amment',
  elided: 'd l n s j c m t qu jusqu lorsqu puisqu',
  abbreviations: 'St Ste Mgr Dr',
  matterLinks: 'de d des du l la les',
  infinitives: 'er ir oir re',
  pluralArticles: 'les des aux',
};
