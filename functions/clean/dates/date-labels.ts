import { dateWords } from '../../languages/date-languages.ts';
import type { DateWords } from '../../languages/date-words.ts';
import { fold } from '../lines/fold.ts';
import { WordTable } from '../lines/word-table.ts';
import type { TokenisedLine } from './tokenise-line.ts';

/** What a label says of the date beside it. */
export type DateRole = 'published' | 'updated' | 'other';

const roles: DateRole[] = ['updated', 'other', 'published'];
const roleOf = new Map<string, DateRole>();
for (const table of Object.values<DateWords>(dateWords))
  for (const role of roles)
    for (const phrase of (table[role] ?? '').split('|'))
      if (phrase.trim() !== '' && !roleOf.has(fold(phrase.trim()))) roleOf.set(fold(phrase.trim()), role);

const phrases = [...roleOf.keys()].sort((a, b) => b.length - a.length);
/** Chinese, Japanese, Korean and Thai: a label may stand anywhere in a row of letters. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const unspacedLabels = new RegExp(phrases.filter((phrase) => unspaced.test(phrase)).join('|'), 'gu');
/** The other labels by their first word, the longest first. */
const byWord = new Map<string, string[]>();
for (const phrase of phrases) {
  const word = /^[\p{L}\p{M}]+/u.exec(phrase)?.[0] ?? '';
  if (!unspaced.test(phrase)) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
}
const labelsByWord = new WordTable(byWord);

/** A label in a line, and where it stands. */
export interface FoundLabel {
  role: DateRole;
  start: number;
  end: number;
}

/** The labels of dates in a line. */
export function findLabels({ folded, tokens }: TokenisedLine): FoundLabel[] {
  const found: FoundLabel[] = [];
  let from = 0;
  for (const { text, start } of tokens) {
    const phrase =
      start < from ? undefined : labelsByWord.get(text)?.find((label) => isAt(folded, label, start));
    if (phrase === undefined) continue;
    from = start + phrase.length;
    found.push({ role: roleOf.get(phrase) as DateRole, start, end: from });
  }
  if (unspaced.test(folded))
    for (const { 0: phrase, index } of folded.matchAll(unspacedLabels))
      found.push({ role: roleOf.get(phrase) as DateRole, start: index, end: index + phrase.length });
  return found;
}

const letter = /[\p{L}\p{M}]/u;

function isAt(folded: string, phrase: string, start: number): boolean {
  return (
    folded.startsWith(phrase, start) &&
    // A phrase of one word is a token of its own; after others no letter may follow.
    (!phrase.includes(' ') || !letter.test(folded[start + phrase.length] ?? ''))
  );
}
