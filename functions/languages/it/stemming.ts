import type { Stemming } from '../stemming.ts';

/** How Italian words become stems. */
export const stemming: Stemming = {
  algorithm: 'italian',
};
