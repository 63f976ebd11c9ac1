import type { Stemming } from '../stemming.ts';

/** How Hungarian words become stems. */
export const stemming: Stemming = {
  algorithm: 'hungarian',
};
