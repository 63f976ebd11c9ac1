import { findFewestChanges, type Piece } from './fewest-changes.ts';

/** A stretch that both texts have, or only the older, or only the newer. */
export type Stretch = Piece;

/** Words, single characters of scripts that part no words, and what stands between. */
const piece =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** What changed between two texts, word by word: the same and gone parts make the older, the same and new the newer. */
export function differByWords(older: string, newer: string): Stretch[] {
  const [a, b] = [older.match(piece) ?? [], newer.match(piece) ?? []];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = findFewestChanges(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return join([...a.slice(0, head).map(same), ...middle, ...(tail > 0 ? a.slice(-tail) : []).map(same)]);
}

const same = (text: string): Stretch => ({ change: 'same', text });
const gone = (text: string): Stretch => ({ change: 'gone', text });
const fresh = (text: string): Stretch => ({ change: 'new', text });

/** Joins what stands side by side; within a change, what is gone stands before what is new. */
function join(pieces: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let [old, added] = ['', ''];
  const flush = () => {
    if (old !== '') joined.push(gone(old));
    if (added !== '') joined.push(fresh(added));
    [old, added] = ['', ''];
  };
  for (const { change, text } of pieces) {
    if (change === 'gone') old += text;
    else if (change === 'new') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.change === 'same') last.text += text;
      else joined.push(same(text));
    }
  }
  flush();
  return joined;
}
