import type { Stemming } from '../stemming.ts';

/** How Russian words become stems. */
export const stemming: Stemming = {
  algorithm: 'russian',
};
