import { nameForms } from '../../languages/languages.ts';
import type { NameForms } from '../../languages/name-forms.ts';

const tables: readonly NameForms[] = Object.values(nameForms);
const known = new Map<keyof NameForms, ReadonlySet<string>>();

/** The words or endings of one kind in every language that has such. */
export function formsOf(kind: keyof NameForms): ReadonlySet<string> {
  let forms = known.get(kind);
  if (!forms) {
    forms = new Set(tables.flatMap((table) => table[kind]?.trim().split(/\s+/) ?? []));
    known.set(kind, forms);
  }
  return forms;
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
