import { english } from './english.ts';
import type { EntityWords } from './entity-words.ts';
import { french } from './french.ts';

/** The languages whose names we can announce; adding one is adding a file. */
export const wordsByLanguage: Record<string, EntityWords> = { en: english, fr: french };
