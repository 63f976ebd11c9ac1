import { isNewsAgency } from '../lines/agencies.ts';
import { isCapitalised, isUncapitalised } from '../lines/characters.ts';
import { fold } from '../lines/fold.ts';
import { beforePlaces, between, particles, roles } from './name-words.ts';

/** A word that a name or a list of names goes on with. */
const goesOn = /^[\p{Lu}\p{Lo}\d(&|/·•–—-]/u;

const opensName = /^\P{L}*(?:[\p{Lu}\p{Lo}]|[dlo]['’]|al-|el-)/u;

/** Whether a text could open with names, by its first two words: nearly all lines that have none are told by them. */
export function mayOpenWithNames(text: string): boolean {
  const end = text.indexOf(' ');
  const first = end < 0 ? text : text.slice(0, end);
  if (!isCapitalised(first) && !opensName.test(first) && !isNewsAgency(first)) return false;
  const second = end < 0 ? '' : (text.slice(end + 1).split(' ', 1)[0] ?? '');
  return (
    second === '' ||
    isCapitalised(second) ||
    goesOn.test(second) ||
    particles.has(second) ||
    between.has(second) ||
    beforePlaces.has(second) ||
    roles.has(fold(second))
  );
}

const upper = /\p{Lu}/u;
const twoWords = /^([^\s,;&/、]+)\s+([^\s,;&/、]+)/u;

/**
 * Whether a text goes on in lower case behind its first word, as sentences do, and so opens with no name of two words: told
 * before all its words are looked up.
 */
export function isSentence(text: string): boolean {
  const [, first = '', second = ''] = twoWords.exec(text) ?? [];
  if (!isCapitalised(first) || !isUncapitalised(second) || upper.test(second)) return false;
  if (particles.has(second) || between.has(second) || beforePlaces.has(second)) return false;
  return !roles.has(fold(first)) && !roles.has(fold(second)) && !isNewsAgency(first);
}
