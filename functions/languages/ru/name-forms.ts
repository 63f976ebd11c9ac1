import type { NameForms } from '../name-forms.ts';

/** How names are told in Russian. */
export const nameForms: NameForms = {
  personEndings:
    'ov ova ev eva sky skii skaya ikh ов ова ев ева ёв ин ина скии ская ского цкии енко швили дзе',
  placeEndings: 'grad ovo sk град бург ово ск ске',
  regionalEndings: 'ская скои ское ского скому ском скую скии ским цкая цкои цкого цкии ное ного ном ныи',
  conjunctions: 'и',
  listConjunctions: 'и или',
};
