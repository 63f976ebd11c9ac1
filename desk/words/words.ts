import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createStore } from '../api/store.ts';
import { readKept, writeKept } from '../frame/kept.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

/** The languages that the page speaks. */
export const languages = { en, fr } satisfies Record<string, Words>;
export type LanguageCode = keyof typeof languages;

const isLanguage = (code: string | undefined): code is LanguageCode =>
  code !== undefined && Object.hasOwn(languages, code);

/** The first language of a list that the page speaks; English if it speaks none. */
export function chooseLanguage(wanted: readonly (string | undefined)[]): LanguageCode {
  return wanted.map((each) => each?.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

const browserLanguages = typeof navigator === 'undefined' ? [] : navigator.languages;

/** The language of the page: chosen here before, else by the browser. */
export const chosenWords = createStore(chooseLanguage([readKept('language'), ...browserLanguages]));

/** Speaks another language from now on. */
export function speak(code: LanguageCode): void {
  writeKept('language', code);
  chosenWords.set(code);
}

/** The words of the page. */
export const WordsContext = createContext<Words>(en);

/** The words of the page. */
export function useWords(): Words {
  return useContext(WordsContext);
}
