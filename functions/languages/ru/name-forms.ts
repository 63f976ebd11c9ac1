import type { NameForms } from '../name-forms.ts';

/** How names are told in Russian. */
export const nameForms: NameForms = {
  personEndings: 'ov ova ev eva sky skii skaya ikh',
  placeEndings: 'grad ovo sk',
};
