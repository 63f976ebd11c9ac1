import type { NameForms } from '../name-forms.ts';

/** How names are told in Finnish. */
export const nameForms: NameForms = {
  personEndings: 'nen ainen',
};
