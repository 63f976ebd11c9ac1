import type { Stemming } from '../stemming.ts';

/** How Danish words become stems. */
export const stemming: Stemming = {
  algorithm: 'danish',
};
