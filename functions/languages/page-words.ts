/**
 * The small words of one language around the headline and the text of a page. Like markers, those of all languages are
 * tried on every page. Separated by blanks, as written, unless a comment says otherwise.
 */
export interface PageWords {
  /** In a byline, between two names. */
  betweenNames?: string;
  /** Particles of a person's name: Anna von der Heide, María de la Fuente. */
  insideNames?: string;
  /** In a byline, before a part that is no name: for whom, from where. */
  afterNames?: string;
  /** What authors are called behind or before their names. */
  authorRoles?: string;
  /** In a dateline, inside the name of a place. */
  insidePlaces?: string;
  /** On a line with only a date, beside names and numbers; folded. */
  besideDates?: string;
  /** Labels of a picture before its author's name, in lower case: `Photo: Anna Muster`. */
  creditLabels?: string;
  /** Stand between such a label and the name: `Foto von Anna Muster`. */
  creditBy?: string;
  /** Words that end a credit after a sign, folded: `Anna Muster / Archives`. */
  creditEnds?: string;
}
