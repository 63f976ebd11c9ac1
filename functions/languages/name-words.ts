/** One language's words around and inside names: lists of words and phrases, separated by commas or line breaks. */
export interface NameWords {
  /** Small words: a capital at the start of a sentence says nothing of them, and they end a name. */
  small: string;
  /** Offices, ranks and trades that announce a person: `president Macron`, `l'actrice Marion Cotillard`. */
  titles: string;
  /** First words of organisations: `Université de Lyon`. */
  organisationFirst: string;
  /** Last words of organisations: `Boston University`. */
  organisationLast: string;
  /** Institutions that are named by one word, which has a capital within a sentence: `el Gobierno`. */
  bareOrganisations?: string;
  placeFirst: string;
  placeLast: string;
  /** In lower case, yet part of the name: `lac de Garde`, `río Tajo`. */
  placeSmall?: string;
  /** First and last words of other names: wars, prizes, competitions, laws. */
  otherFirst: string;
  otherLast: string;
  /** Join the parts of an organisation's or a place's name: `Ministère de la Santé`. */
  linking: string;
  /** Stand before a place. */
  towardsPlace: string;
  /** Stand before a company, a club, an employer. */
  towardsOrganisation: string;
  /** Stand before a town that stands for its team: `signed for`. */
  towardsTeam?: string;
  /** Stand after a company, a club, an authority: `Newcrest reported`, `Nomura shares`. */
  ofOrganisation: string;
  /** Verbs for what people do: a name before one of these is a person. */
  acts: string;
  /** Months and days. */
  calendar: string;
  /** Peoples, languages and believers, if the language writes them with a capital. */
  peoples: string;
  /** Single common words that are no names even with a capital, as in headlines or German nouns. */
  common?: string;
  /** For a language that declines names: the endings of their cases, folded and separated by blanks. */
  caseEndings?: string;
  /** For a language that writes all nouns with a capital, so that a capital proves little. */
  largeNouns?: LargeNouns;
}

/** Endings of words that have a capital and are no names; folded, separated by blanks. */
export interface LargeNouns {
  /** Endings of common nouns. */
  nouns: string;
  /** Endings of offices and trades, which announce a person: `Arbeitsministerin`, `Kremlsprecher`. */
  titles: string;
  /** What may follow such an ending: the feminine, the genitive. */
  titleInflections: string;
  /** All forms of offices and trades that are inflected otherwise. */
  otherTitles: string;
}
