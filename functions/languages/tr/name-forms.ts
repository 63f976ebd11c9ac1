import type { NameForms } from '../name-forms.ts';

/** How names are told in Turkish. */
export const nameForms: NameForms = {
  personEndings: 'oglu',
};
