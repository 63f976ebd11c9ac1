import type { Stemming } from '../stemming.ts';

/** How Romanian words become stems. */
export const stemming: Stemming = {
  algorithm: 'romanian',
};
