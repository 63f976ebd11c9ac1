import type { NameForms } from '../name-forms.ts';

/** How names are told in Ukrainian. */
export const nameForms: NameForms = {
  personEndings: 'енко енка енку чук юк ськии ського ська цькии цького ків ишин',
  placeEndings: 'град ськ щина івка',
  regionalEndings:
    'ська ськоі ськіи ську ською ське ського ському ськии цька цькоі цькіи зька зькоі зькіи не ного',
  listConjunctions: 'та й',
};
