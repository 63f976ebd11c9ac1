import { formsOf } from './forms-of.ts';
import { ownNamesLike } from './own-names.ts';

const linking = new Set([
  ...formsOf('particles'),
  ...formsOf('teamOfTown'),
  ...formsOf('ofPlace'),
  'sur',
  'am',
  'an',
  'sous',
]);
const capitals = /^(?=.*\p{Lu}{4})[^\p{Ll}]+$/u;

/**
 * A name that is written in capitals, as datelines are, written as names are: `LE HAVRE` → `Le Havre`, `RIO DE JANEIRO`
 * → `Rio de Janeiro`. Abbreviations stay as they are.
 */
export function lowerCapitals(name: string): string {
  if (!capitals.test(name) || ownNamesLike(name).abbreviations.has(name)) return name;
  return name.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const isLinking = at > 0 && linking.has(word) && /[\s-]/.test(name[at + word.length] ?? '');
    return isLinking ? word : word.replace(/^./u, (first) => first.toUpperCase());
  });
}
