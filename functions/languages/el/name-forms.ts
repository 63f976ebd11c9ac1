import type { NameForms } from '../name-forms.ts';

/** How names are told in Greek. */
export const nameForms: NameForms = {
  personEndings: 'poulos akis idis',
  placeEndings: 'polis',
};
