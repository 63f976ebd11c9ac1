import type { Apostrophes } from './apostrophes.ts';
import type { DateWords } from './date-words.ts';
import type { KeywordWords } from './keyword-words.ts';
import type { MarkerTable } from './marker-table.ts';
import type { NameForms } from './name-forms.ts';
import type { NameWords } from './name-words.ts';
import type { PageWords } from './page-words.ts';
import type { Stemming } from './stemming.ts';
import type { StopWords } from './stop-words.ts';
import type { UncasedNames } from './uncased-names.ts';

/**
 * All tables of a language that its folder's `index.ts` may export. Each is optional. A language with markers alone is
 * cleaned well; one with all tables gets every label.
 */
export interface LanguageTables {
  /** For cleaning: what the furniture of a page says. */
  markers?: MarkerTable;
  /** For cleaning: the small words of bylines, datelines, dates and credits. */
  pageWords?: PageWords;
  /** For cleaning: how dates are written and what stands beside them. */
  dateWords?: DateWords;
  /** For keywords: the words that part phrases. */
  stopWords?: StopWords;
  /** For keywords: how terms are built, and words that are none. A language without them gets names only. */
  keywordWords?: KeywordWords;
  /** For names: lists of words that announce, begin or end them. A language without them uses the English ones. */
  nameWords?: NameWords;
  /** For names: small words and endings. */
  nameForms?: NameForms;
  /** For names, in a language without capitals. */
  uncasedNames?: UncasedNames;
  /** For topics: lines of weighted terms, in the format of `compileLexicon`, with the topics' English names. */
  lexicon?: readonly string[];
  /** The topics' names: lines of `code name`. The English names are in the taxonomy. */
  topicNames?: string;
  /** For the index: how words become stems. */
  stemming?: Stemming;
  /** For the index: the apostrophes that separate words. */
  apostrophes?: Apostrophes;
}
