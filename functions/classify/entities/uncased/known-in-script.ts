import { Known } from '../known.ts';
import { ownNames, ownNamesLike } from '../own-names.ts';

/** What a found name is. */
export type NameKind = 'person' | 'organisation' | 'place';

/** Scripts without capitals: Hebrew, Arabic, Chinese, Japanese, Korean. */
export const uncased = /[\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A name of one such letter is too often a part of something else. */
const shortestName = 2;

let longestByFirst: Map<string, number> | undefined;

/** By the first letter, the length of the longest known name in such a script. */
function readLongest(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const name of ownNames().names.keys()) {
    if (!uncased.test(name[0] ?? '') || name.length < shortestName) continue;
    const first = name[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, name.length));
  }
  return longest;
}

/** The most letters that a known name that begins with this letter has; 0 if none does. */
export function longestKnown(first: string): number {
  longestByFirst ??= readLongest();
  return longestByFirst.get(first) ?? 0;
}

/** What a folded name is by the tables. */
export function kindOfKnown(folded: string): NameKind | undefined {
  const flags = folded.length < shortestName ? 0 : (ownNamesLike(folded).names.get(folded) ?? 0);
  if (flags & Known.place) return 'place';
  if (flags & Known.organisation) return 'organisation';
  return flags & Known.person ? 'person' : undefined;
}
