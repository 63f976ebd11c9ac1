import type { Line } from '../lines/line.ts';

/** In words: shorter lines stand inside headlines by chance. */
const shortestBare = 4;
/** A breadcrumb or a kicker is not longer than the headline. */
const leastShare = 0.5;
/** What ends a breadcrumb or a kicker, and what begins a site's name. */
const signs = { before: /[|｜«»·•_/>›:–—-]\s*$/, behind: /^\s*(?:[|｜«»·•_@]|::|[-–—] )/ };
/** Sections run into the headline: `NewsCouncil votes`. */
const glued = /[\p{Ll}\p{N}]$/u;

/** Whether a line is a headline with a breadcrumb or a kicker in front, or a site's name behind. */
export function frames({ folded, text }: Line, bare: Line): boolean {
  const size = bare.folded.length;
  if (bare.words < shortestBare || size >= folded.length || size < folded.length * leastShare) return false;
  if (folded.startsWith(bare.folded)) return signs.behind.test(text.slice(size));
  if (!folded.endsWith(bare.folded)) return false;
  const front = text.slice(0, text.length - size);
  return signs.before.test(front) || (glued.test(front) && /^\p{Lu}/u.test(bare.text)) || isSection(front);
}

/** In words: sections without a sign between them. */
const longestFront = 3;

function isSection(front: string): boolean {
  const words = front.trim().split(' ');
  if (isTrail(words)) return true;
  return words.length <= longestFront && words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word));
}

/** A breadcrumb whose arrows became text: the same sign behind every section, `Home 9 News 9`. */
function isTrail(words: readonly string[]): boolean {
  const arrow = words.at(-1) as string;
  if (arrow.length > 1 || words.indexOf(arrow) === words.length - 1) return false;
  return words.every(
    (word, at) => word === arrow || (at > 0 && words[at - 1] !== arrow) || /^\p{Lu}/u.test(word),
  );
}
