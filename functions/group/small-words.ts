import { dateWords } from '../languages/date-languages.ts';
import type { DateWords } from '../languages/date-words.ts';
import { stopWords } from '../languages/languages.ts';
import type { StopWords } from '../languages/stop-words.ts';
import { foldWord } from '../words/fold-word.ts';

const sets = new Map<string, ReadonlySet<string>>();

/** The folded words of a language that say nothing of an event: its stop words or, where it has no table, the commonest ones. */
export function smallWordsOf(language: string): ReadonlySet<string> {
  let words = sets.get(language);
  if (!words) {
    const stop = (stopWords as Record<string, StopWords>)[language]?.words ?? '';
    const common = (dateWords as Record<string, DateWords>)[language]?.common ?? '';
    words = new Set(`${stop} ${common}`.split(/\s+/).map(foldWord));
    sets.set(language, words);
  }
  return words;
}
