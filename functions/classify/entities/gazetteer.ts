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

/** Sorted lines: name, tab, letters. The text itself is searched, so that a cold start builds nothing. */
const table = file.names;

function lineAt(position: number): number {
  return table.lastIndexOf('\n', position - 1) + 1;
}

/** Start of the first line whose name is not before `name`. */
function searchFrom(name: string): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = lineAt((low + high) >> 1);
    const tab = table.indexOf('\t', start);
    if (table.slice(start, tab) < name) {
      const next = table.indexOf('\n', tab);
      low = next < 0 ? table.length : next + 1;
    } else {
      high = start;
    }
  }
  return low;
}

/** What the open gazetteers know of a folded name; 0 if nothing. */
export function searchGazetteer(name: string): number {
  const start = searchFrom(name);
  if (!table.startsWith(`${name}\t`, start)) return 0;
  let flags = 0;
  for (let i = start + name.length + 1; i < table.length && table[i] !== '\n'; i += 1) {
    flags |= flagOfLetter[table[i] ?? ''] ?? 0;
  }
  return isWellKnown(flags, name) ? flags : (flags & ~Known.person) | Known.surname;
}

/** Whether the flags hold as they are: a single word marked as a person is only a famous surname. */
function isWellKnown(flags: number, name: string): boolean {
  return !(flags & Known.person) || name.includes(' ');
}

/** How many words the longest name has that begins with these words; 1 if there is none. */
export function measureLongest(words: string): number {
  let longest = 1;
  let start = searchFrom(words);
  while (table.startsWith(words, start)) {
    const tab = table.indexOf('\t', start);
    const name = table.slice(start, tab);
    if (name === words || name[words.length] === ' ') longest = Math.max(longest, name.split(' ').length);
    const next = table.indexOf('\n', tab);
    if (next < 0) break;
    start = next + 1;
  }
  return longest;
}
