import type { Apostrophes } from '../apostrophes.ts';

/** What an apostrophe joins in Turkish. */
export const apostrophes: Apostrophes = {
  nameEndings: 'in un nin nun yi yu ya ye na ne da de ta te dan den tan ten la le yla yle lar ler',
};
