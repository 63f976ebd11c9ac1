import type { NameForms } from '../name-forms.ts';

/** How names are told in Swedish. */
export const nameForms: NameForms = {
  particles: 'af',
  personEndings: 'son quist strom',
  placeEndings: 'stad',
};
