/**
 * The small words of one language around the headline and the text of a page. Those of all languages are tried on every
 * page, as markers are. Apart by blanks, as written, unless another way of writing is named.
 */
export interface PageWords {
  /** In a byline, between names and inside them. */
  besideNames?: string;
  /** In a byline, before what is no name: for whom, from where. */
  afterNames?: string;
  /** In a dateline, inside the name of a place. */
  insidePlaces?: string;
  /** On a line of nothing but a date, beside names and numbers; folded. */
  besideDates?: string;
  /** Names of months, folded, by their number: those that Unicode's CLDR does not have. */
  months?: Readonly<Record<number, string>>;
  /** Name a picture before its author's name, in small letters: `Photo: Anna Muster`. */
  creditLabels?: string;
  /** Stand between such a label and the name: `Foto von Anna Muster`. */
  creditBy?: string;
  /** End a credit behind a sign, folded: `Anna Muster / Archives`. */
  creditEnds?: string;
}
