import type { Stemming } from '../stemming.ts';

/** How Portuguese words become stems. */
export const stemming: Stemming = {
  algorithm: 'portuguese',
  // eleições, irmãos; nacionais, possíveis, hotéis; imagens; portuguesa
  respelling: [
    [/oes$|(?<!^c)aos$/, 'ao'],
    [/(?<=..)ais$/, 'al'],
    [/(?<=...)eis$/, 'el'],
    [/ns$/, 'm'],
    [/(?<=...)es(?:es|as?)$/, 'es'],
  ],
};
