import type { NameForms } from '../name-forms.ts';

/** How names are told in German. */
export const nameForms: NameForms = {
  particles: 'von zu zur der',
  sureParticles: 'von',
  bynameArticles: 'der',
  generations: 'junior senior jr sr jun sen',
  largeParticles: 'Von',
  personEndings: 'mann stein berg',
  placeEndings: `
    burg stadt dorf heim hausen kirchen bach weiler stein berg feld furt hafen heide walde brunn bronn ingen
    hofen hain rode itz swede`,
  calledAfterPeople: 'univ insti stift muse schul gymn fond akad bibli stad',
  conjunctions: 'und',
  listConjunctions: 'und oder',
  articles: 'der die das',
  thingArticles: 'der die das dem den des',
  indefiniteArticles: 'ein eine einen einem einer',
  born: 'geboren',
  relatives: 'der die',
  abbreviations: 'Dr Prof Hr Fr Nr Abg',
};
