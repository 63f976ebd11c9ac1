import type { NameForms } from '../name-forms.ts';

/** How names are told in Dutch. */
export const nameForms: NameForms = {
  particles: 'van ten ter',
  sureParticles: 'van',
  largeParticles: 'Van',
  placeEndings: 'stad land',
};
