import type { Line } from './line.ts';
import { matchByline } from './markers/match-marker.ts';

const nameWord = /^[\p{Lu}@][\p{L}\p{M}\p{N}'’.·_-]*[,;]?$/u;
const connector =
  /^(?:and|et|und|y|e|en|i|и|&|avec|with|mit|con|com|de|del|der|van|von|den|di|da|do|dos|du|la|le|al|el|bin|ben|für|for|pour|à|in|at|to|af|zu|\||-|–|—|,|\/|·|•)$/u;
/** A byline names at most this many people, in words. */
const longestByline = 14;

/** Whether the line opens with a word such as `Par` and goes on with names, or ends there. */
export function isByline(line: Line): boolean {
  if (line.words > longestByline || (line.sentence && !line.text.endsWith('.'))) return false;
  const lead = matchByline(line.folded);
  if (lead === undefined) return false;
  const rest = line.text.slice(lead.length).replace(/^[\s:]+/, '');
  return rest === '' || namesPeople(rest);
}

function namesPeople(text: string): boolean {
  const words = text.split(' ');
  const names = words.filter((word) => nameWord.test(word)).length;
  const others = words.filter(
    (word) => !nameWord.test(word) && !connector.test(word) && !/\d/.test(word),
  ).length;
  return nameWord.test(words[0] as string) && others <= 1 + names / 4;
}

/** The names of a byline, without the word before them and the date after; `next` is the line below, for a `Par` that stands alone. */
export function readByline(line: Line, next?: Line): string | undefined {
  const lead = matchByline(line.folded) ?? '';
  const rest = line.text.slice(lead.length).replace(/^[\s:]+/, '');
  const names = rest === '' ? (next?.text ?? '') : rest;
  const words = names.split(' ');
  const end = words.findIndex((word) => !nameWord.test(word) && !connector.test(word));
  const kept = (end < 0 ? words : words.slice(0, end)).join(' ');
  const trimmed =
    kept.split(/\s[|•·–—-](?:\s|$)/)[0]?.replace(/(?:\s(?:le|on|am|el|il|em|à|at|in))?[\s,;|/-]*$/u, '') ??
    '';
  return namesPeople(trimmed) && trimmed.length > 2 ? trimmed : undefined;
}
