import type { Stemming } from '../stemming.ts';

/** How Finnish words become stems. */
export const stemming: Stemming = {
  algorithm: 'finnish',
};
