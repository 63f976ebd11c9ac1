/**
 * How one language writes dates, and the words that stand beside them. Like markers, those of all languages are tried on
 * every page. Written as on the page: case and accents do not matter.
 */
export interface DateWords {
  /** The commonest small words, which tell the language of a page; separated by blanks. */
  common?: string;
  /** Labels of the date of publication, separated by `|`. */
  published?: string;
  /** Labels of a later change. */
  updated?: string;
  /** Labels of other dates: a deadline, a birth. */
  other?: string;
  /** How a time is counted back from now; `#` is a number and its unit: `il y a #`. */
  ago?: string;
  /** The units of such times in all their forms, separated by blanks. */
  units?: Partial<Record<TimeUnit, string>>;
  /** Stand for the number one before a unit: `an hour ago`. */
  one?: string;
  /** Stand before a weekday that is the day of the report: `ce lundi`. */
  present?: string;
  today?: string;
  yesterday?: string;
  /** The year comes first: `2024. március 5.` */
  yearFirst?: true;
  /** Names and forms of months that Unicode's CLDR lacks, by the number of the month; `_` joins two words to a name. */
  months?: Readonly<Record<number, string>>;
  /** Names of the days of the week that CLDR's abbreviate, by their number from Sunday as 0: `segunda_feira`. */
  weekdays?: Readonly<Record<number, string>>;
}

/** The units in which times are counted back. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
