import type { Stemming } from '../stemming.ts';

/** How Turkish words become stems. */
export const stemming: Stemming = {
  algorithm: 'turkish',
  // Vowel harmony tells most of the dots: kadınlar, günler.
  respelling: [
    [/(?<=[aı][^aeou]*)i(?![^aeou]*e)/g, 'ı'],
    [/o(?=[^aeiouı]*(?:[ou][^aeiouı]*)*[ei])/g, 'ö'],
    [/u(?=[^aeiouı]*(?:[ou][^aeiouı]*)*[ei])/g, 'ü'],
  ],
};
