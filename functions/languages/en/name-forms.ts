import type { NameForms } from '../name-forms.ts';

/** How names are told in English. */
export const nameForms: NameForms = {
  bynameArticles: 'the',
  personEndings: 'son',
  placeEndings: 'burgh borough shire ington ingham hampton minster mouth field wick land nesia',
  calledAfterPeople: 'univ coll insti hosp fond fund muse asso cent clin acad avenue place stad park vill',
  smallKinds: 'airport hospital museum university stadium bridge library theatre theater cemetery',
  possessedKinds: `
    servic group instit bank college universit hospital school academy church chapel cathedral abbey court park trust
    museum theat stores market square magazine compan foundation society hall inn hotel castle head island islands bay
    canal creek river lake landing mountain point farm brewer books toys`,
  kindConjunctions: 'and',
  kindLinks: 'of for',
  kindArticles: 'the',
  legalForms: 'inc ltd corp llc llp plc co',
  conjunctions: 'and',
  listConjunctions: 'and or',
  articles: 'the',
  thingArticles: 'the',
  indefiniteArticles: 'a an',
  born: 'born',
  relatives: 'who',
  inflections: 'ing ed es s er ers ly d',
  composed: 'based born led backed owned run style area bound listed trained speaking made',
  abbreviations: 'St Mr Mrs Ms Dr Jr Sr Prof Gen Col Lt Sen Rep Gov Sgt Capt Inc Corp Ltd Co Bros',
};
