import type { Stemming } from '../stemming.ts';

/** How Catalan words become stems. */
export const stemming: Stemming = {
  algorithm: 'catalan',
  // elecció as eleccions; català is no form of cat
  respelling: [
    [/([cs])io$/, '$1ions'],
    [/^catala(?:ns?|na|nes)?$/, 'catalana'],
  ],
};
