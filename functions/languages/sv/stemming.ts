import type { Stemming } from '../stemming.ts';

/** How Swedish words become stems. */
export const stemming: Stemming = {
  algorithm: 'swedish',
};
