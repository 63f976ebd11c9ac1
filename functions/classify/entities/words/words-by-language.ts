import { english } from './english.ts';
import type { EntityWords } from './entity-words.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** The languages whose names we can announce; adding one is adding a file. */
export const wordsByLanguage: Record<string, EntityWords> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
};
