import { nameForms } from '../../languages/languages.ts';
import type { NameForms } from '../../languages/name-forms.ts';

/** The words or endings of one kind in every language that has such. */
export function formsOf(kind: keyof NameForms): Set<string> {
  const tables: readonly NameForms[] = Object.values(nameForms);
  return new Set(tables.flatMap((table) => table[kind]?.trim().split(/\s+/) ?? []));
}

/** A group of a regular expression that matches any of some words; their `'` matches any apostrophe. */
export function anyOfWords(words: Iterable<string>): string {
  return `(?:${[...words].map((word) => word.replace("'", "['’]")).join('|')})`;
}

/** Whether a word is one of those of a kind in any language. */
export function wholeWord(kind: keyof NameForms): RegExp {
  return new RegExp(`^${anyOfWords(formsOf(kind))}$`);
}

/** Whether a word ends in one of those of a kind in any language. */
export function wordEnding(kind: keyof NameForms): RegExp {
  return new RegExp(`${anyOfWords(formsOf(kind))}$`);
}
