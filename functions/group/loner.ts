import type { Signature } from './signature.ts';

/** A shorter text that names nobody does not say which event it is about. */
const fewestWords = 40;

/** Whether an article is told from no event by its words: it has a story of its own, and is only looked at for copies. */
export function isLoner({ isVague, language, words, names, stems }: Signature): boolean {
  return isVague || language === 'und' || (words < fewestWords && names.length === 0 && stems.length < 3);
}
