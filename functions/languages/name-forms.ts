/**
 * Small words and endings by which names are found in one language. Every article is tried with those of all languages,
 * as it may name foreigners. Separated by blanks and folded by `foldName`, unless a comment says otherwise; `'` stands
 * for any apostrophe.
 */
export interface NameForms {
  // Inside the names of people.
  /** Written small inside a name: `Ludwig van Beethoven`. */
  particles?: string;
  /** The particles that belong to a name even if its first name is unknown. */
  sureParticles?: string;
  /** The particles that, alone, link only a first name and a byname: `Charles le Téméraire`. */
  bynameArticles?: string;
  /** Particles that have a capital only in names, as written there: `Soazig Le Goff`. */
  largeParticles?: string;
  /** Behind a name, tell father and son apart: `Johann Keller junior`. */
  generations?: string;
  /** How surnames end. */
  personEndings?: string;

  // Inside the names of places and organisations.
  /** How the names of places end. */
  placeEndings?: string;
  /** Follow the first word of a place of two: `Campo Alegre`. */
  placeAdjectives?: string;
  /** Endings of adjectives in lower case in the names of institutions: `Agence spatiale européenne`. */
  adjectiveEndings?: string;
  /** Join an institution and what it is for, which is written small: `Ligue belge de handball`. */
  matterLinks?: string;
  /** Endings of verbs, which may follow such a word: `l'Agence de construire`. */
  infinitives?: string;
  /** Stems, anywhere in a word, of what is named after people: schools, hospitals, streets, but not councils. */
  calledAfterPeople?: string;
  /** Kinds that, written small after a full name, make it the name of a thing: `Charles de Gaulle airport`. */
  smallKinds?: string;
  /** Endings of adjectives that with a kind written small name a region or a water: `Белгородская область`. */
  regionalEndings?: string;
  /** Stems of kinds that a founder's possessive may stand before: `Moody's Investors Service`. */
  possessedKinds?: string;
  /** Stand between a team's nickname and its town: `Tigers de Détroit`. */
  teamOfTown?: string;
  /** Before such a nickname that no table knows: `les Castors de Boston`. */
  pluralArticles?: string;
  /** Continue a name after the word that gives its kind: `Airports Authority of India`. */
  kindLinks?: string;
  /** Small words that may follow such a link. */
  kindArticles?: string;
  /** Link a body to what it is for, but before a first name say who acts: `comprada por Manuel Silva`. */
  agentLinks?: string;
  /** Between two such last words: `Library and Museum`. */
  kindConjunctions?: string;
  /** Behind a comma, the legal form of a company: `Acme, Inc.` */
  legalForms?: string;

  // Between names.
  /** Join two places, or two names of any kind if an article follows. */
  conjunctions?: string;
  /** Between the names of a list, beside the comma; as written. */
  listConjunctions?: string;
  /** After such a conjunction, announce another name. */
  articles?: string;

  // Beside names; as written.
  /** Before an unknown word with a capital, suggest a place: `la Lourze`. */
  placeArticles?: string;
  /** Before a name of two words, show that it is no person: `the Harbour Lookouts`. */
  thingArticles?: string;
  /** Before an unknown word with a capital, show that it does something and is no person: `pela Norvik`. */
  agentArticles?: string;
  /** Before an abbreviation, show that there are many: `an LFSR`. */
  indefiniteArticles?: string;
  /** Before such a word, suggest a place weakly: `de Lourze`. */
  ofPlace?: string;
  /** After such a word, show that it is a genitive and no place. */
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

  // Spelling. These are listed as written; the first letter may be upper or lower case.
  /** Words that lose their vowel before a name and are written together with it: `d'Ormesson`. */
  elided?: string;
  /** Abbreviations whose full stop does not end a sentence; as written. */
  abbreviations?: string;
}
