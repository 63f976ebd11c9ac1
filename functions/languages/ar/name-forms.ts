import type { NameForms } from '../name-forms.ts';

/** How names are told in Arabic. */
export const nameForms: NameForms = {
  particles: 'bin ben ibn abu al el',
  sureParticles: 'bin ibn ben al',
  bynameArticles: 'el',
  largeParticles: 'El Al Ben Bin',
};
