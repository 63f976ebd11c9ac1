import { dateWords } from '../../languages/date-languages.ts';
import type { DateWords } from '../../languages/date-words.ts';
import { markedWords } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import { WordTable } from '../lines/word-table.ts';

const byWord = new Map<string, string[]>();
for (const [language, { common = '' }] of Object.entries<DateWords>(dateWords))
  for (const word of new Set(fold(common).split(' ').filter(Boolean)))
    byWord.set(word, [...(byWord.get(word) ?? []), language]);
/** The languages that have a small word. */
const languagesOf = new WordTable(byWord);

/** Scripts that one language of the tables is written in. */
const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e01-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
];

const anyScript = /[\u0590-\u05ff\u0900-\u097f\u0e01-\u0e7f\u3040-\ud7af]/;

/** In characters: so much of a text tells its language. */
const sampleLength = 500;
/** Of the letters of a Japanese text this share and more is kana. */
const leastShare = 0.1;
/** A language with this share of the best one's small words is as likely: neighbours share most of them. */
const asLikely = 0.8;
const fewestWords = 2;

/** The languages that a text may be in, for the reading of dates: the likeliest first, empty where nothing tells. */
export function tellLanguages(text: string): readonly string[] {
  const sample = text.slice(0, sampleLength);
  for (const [script, language] of anyScript.test(sample) ? scripts : [])
    if ((sample.match(script)?.length ?? 0) > leastShare * sample.length) return [language];
  const counts = countSmallWords(sample);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  return best < fewestWords
    ? []
    : ranked.filter(([, count]) => count >= asLikely * best).map(([code]) => code);
}

function countSmallWords(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of markedWords(fold(sample), 1))
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}
