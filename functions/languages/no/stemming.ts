import type { Stemming } from '../stemming.ts';

/** How Norwegian words become stems. */
export const stemming: Stemming = {
  algorithm: 'norwegian',
};
