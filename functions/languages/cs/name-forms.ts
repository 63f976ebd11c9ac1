import type { NameForms } from '../name-forms.ts';

/** How names are told in Czech. */
export const nameForms: NameForms = {
  personEndings: 'ova ak',
};
