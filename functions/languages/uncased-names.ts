/**
 * How names are told in a language without capitals, beside the names that the gazetteers know. Lists are separated by
 * blanks; a language lists what it has.
 */
export interface UncasedNames {
  /** Written together with a word before or after it: `و` in `وروسيا`, `는` in `러시아는`. */
  prefixes?: string;
  suffixes?: string;
  /** Offices, ranks and forms of address before a person, and after one: `الرئيس`, `氏`. */
  titlesBefore?: string;
  titlesAfter?: string;
  /** What people do, right after their name: `表示`. */
  acts?: string;
  /** Begins a name of an institution: `وزارة الدفاع`. */
  organisationHeads?: string;
  /** End the names of institutions and of places: `大学`, `県`. */
  organisationEndings?: string;
  placeEndings?: string;
  /** Those of them that end a place of the language's own. */
  ownPlaceEndings?: string;
  /** Letters before such an ending that make it a common noun: `同` in `同県`. */
  commonBeginnings?: string;
  /** Letters with which foreign names are spelled: only a run of them is such a name. */
  foreignLetters?: string;
  /** Letters after the name of a country that make it a people or a language: `人`. */
  peopleEndings?: string;
  /** First names that are words as well: before a definite word they are no name. `باسم البلدية` is `in the name of the town`. */
  givenAndWords?: string;
  /** How definite common words end, and hardly any family: without a title before, they follow no first name. */
  commonEndings?: string;
  /** Small words, which are no part of a name. */
  small?: string;
}
