import type { NameForms } from '../name-forms.ts';

/** How names are told in Danish. */
export const nameForms: NameForms = {
  particles: 'af',
  personEndings: 'sen datter',
};
