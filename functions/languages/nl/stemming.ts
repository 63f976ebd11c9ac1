import type { Stemming } from '../stemming.ts';

/** How Dutch words become stems. */
export const stemming: Stemming = {
  algorithm: 'dutch',
  respelling: [[/eeen$/, 'ee']],
};
