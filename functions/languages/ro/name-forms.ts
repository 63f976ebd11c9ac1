import type { NameForms } from '../name-forms.ts';

/** How names are told in Romanian. */
export const nameForms: NameForms = {
  personEndings: 'escu',
};
