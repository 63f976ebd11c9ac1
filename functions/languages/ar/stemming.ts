import type { Stemming } from '../stemming.ts';

/** How Arabic words become stems. */
export const stemming: Stemming = {
  algorithm: 'arabic',
  // The article with what is written before it; the plural in -at; ta marbuta.
  respelling: [
    [/^(?:[وف]?[بك]?ال|[وف]?لل)(?=...)(?!له$)/, ''],
    [/(?<=...)ات$/, ''],
    [/ه$/, 'ة'],
  ],
};
