import type { Stemming } from '../stemming.ts';

/** How Spanish words become stems. */
export const stemming: Stemming = {
  algorithm: 'spanish',
  // francés has no plural ending, interés is no form of inter; ciudades, jóvenes
  respelling: [
    [/(?<=..)ades$/, 'ad'],
    [/([dgv])enes$/, '$1en'],
    [
      /^(franc|ingl|portugu|escoc|irland|holand|finland|japon|liban|senegal|polon|marqu|inter)es(?:es|as?)?$/,
      '$1esa',
    ],
  ],
};
