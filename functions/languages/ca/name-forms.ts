import type { NameForms } from '../name-forms.ts';

/** How names are told in Catalan. */
export const nameForms: NameForms = {
  conjunctions: 'i',
};
