import type { NameForms } from '../name-forms.ts';

/** How names are told in Polish. */
export const nameForms: NameForms = {
  personEndings: 'ski ska czyk wicz',
};
