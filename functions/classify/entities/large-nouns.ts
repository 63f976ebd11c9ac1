import type { LargeNouns } from '../../languages/name-words.ts';
import { anyOfWords } from './forms-of.ts';

/** How folded words end in a language that writes all nouns with a capital. */
export interface LargeNounEndings {
  /** A common noun. */
  noun: RegExp;
  /** An office or a trade, which announces a person. */
  title: RegExp;
}

/** Compiles the endings of a language's nouns. */
export function readLargeNouns({
  nouns,
  titles,
  titleInflections,
  otherTitles,
}: LargeNouns): LargeNounEndings {
  const anyEnding = (endings: string) => anyOfWords(endings.trim().split(/\s+/));
  const title = `.${anyEnding(titles)}${anyEnding(titleInflections)}?$|.${anyEnding(otherTitles)}$`;
  return { noun: new RegExp(`${anyEnding(nouns)}$`), title: new RegExp(title) };
}
