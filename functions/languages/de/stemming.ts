import type { Stemming } from '../stemming.ts';

/** How German words become stems. */
export const stemming: Stemming = {
  algorithm: 'german',
  unfinished: 'e en ung',
};
