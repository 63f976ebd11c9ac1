import { SortedLines } from '../sorted-lines.ts';
import file from './gazetteer/names.json' with { type: 'json' };
import { Known } from './known.ts';

/** The meaning of the letters after a name in the file. */
const flagOfLetter: Record<string, number> = {
  g: Known.given,
  n: Known.person,
  p: Known.place,
  q: Known.smallPlace,
  s: Known.surname,
  v: Known.village,
};

/** On each line a name, a tab, and letters. */
const names = new SortedLines(file.names);

/** What the open gazetteers know of a folded name; 0 if nothing. */
export function searchGazetteer(name: string): number {
  let flags = 0;
  for (const letter of names.find(name) ?? '') flags |= flagOfLetter[letter] ?? 0;
  return isWellKnown(flags, name) ? flags : (flags & ~Known.person) | Known.surname;
}

/** Whether the flags hold as they are: a single word marked as a person is only a famous surname. */
function isWellKnown(flags: number, name: string): boolean {
  return !(flags & Known.person) || name.includes(' ');
}

/** How many words the longest name has that begins with these words; 1 if there is none. */
export function measureLongest(words: string): number {
  let longest = 1;
  for (const name of names.keysFrom(words))
    if (name === words || name[words.length] === ' ') longest = Math.max(longest, name.split(' ').length);
  return longest;
}

/** Whether a name of several words begins with a word. */
export function opensName(word: string): boolean {
  return !names.keysFrom(`${word} `).next().done;
}
