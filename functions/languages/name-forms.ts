/**
 * Small words and endings by which names are told in one language. Those of all languages are tried on every article:
 * names travel. Apart by blanks, folded as `foldName` does, unless another way of writing is named; `'` stands for any
 * apostrophe.
 */
export interface NameForms {
  // Inside the names of people.
  /** Written small inside a name: `Ludwig van Beethoven`. */
  particles?: string;
  /** Those of them that stand in names even where the first name is not known. */
  sureParticles?: string;
  /** Those that alone link only a first name and a byname: `Charles le Téméraire`. */
  bynameArticles?: string;
  /** As written where they begin with a capital, which they do only in names: `Soazig Le Goff`. */
  largeParticles?: string;
  /** How surnames end. */
  personEndings?: string;

  // Inside the names of places and organisations.
  /** How the names of places end. */
  placeEndings?: string;
  /** How adjectives end that are written small in the names of institutions: `Agence spatiale européenne`. */
  adjectiveEndings?: string;
  /** Stems, anywhere in a word, of what is called after people: schools, hospitals, streets. A council is not. */
  calledAfterPeople?: string;
  /** Stand between a team's nickname and its town: `Tigers de Détroit`. */
  teamOfTown?: string;
  /** After a last word that says what the name is, where the name goes on: `Airports Authority of India`. */
  kindLinks?: string;
  /** Small words that may follow such a link. */
  kindArticles?: string;
  /** Between two such last words: `Library and Museum`. */
  kindConjunctions?: string;
  /** Behind a comma, the legal form of a company: `Acme, Inc.` */
  legalForms?: string;

  // Between names.
  /** Join two places, and two of anything before an article. */
  conjunctions?: string;
  /** Between the names of a list, beside the comma; as written. */
  listConjunctions?: string;
  /** Before a name after such a conjunction: what follows is another name. */
  articles?: string;

  // Beside names; as written.
  /** Before a word with a capital that is not known: of a place. `la Lourze` */
  placeArticles?: string;
  /** Before it: a little of a place. `de Lourze` */
  ofPlace?: string;
  /** After it: it is what something else is of, no place. */
  genitives?: string;
  /** In brackets after a person: `(born 1950)`. */
  born?: string;
  /** After a person and a comma: `Macron, who`. */
  relatives?: string;

  // Words that are no names although they begin with a capital.
  /** Endings of common words, whose stems are looked up. */
  inflections?: string;
  /** Endings of adverbs, behind three letters or more. */
  adverbEndings?: string;
  /** Second halves of adjectives that are composed with a name: `London-based`. */
  composed?: string;

  // How words are written; as written, the first letter large or small.
  /** Words that lose their vowel before a name and are written together with it: `d'Ormesson`. */
  elided?: string;
  /** Abbreviations whose full stop does not end a sentence; as written. */
  abbreviations?: string;
}
