import type { Known } from '../known.ts';
import { bands } from './bands.ts';
import { cities } from './cities.ts';
import { footballClubs, otherTeams } from './clubs.ts';
import { companies } from './companies.ts';
import { countries } from './countries.ts';
import { figures } from './figures.ts';
import { moreOrganisations } from './more-organisations.ts';
import { companiesAndMedia, internationalBodies, statesAndParties } from './organisations.ts';
import { organisationsInOtherScripts } from './organisations-in-other-scripts.ts';
import { otherNames } from './other-names.ts';
import { peopleInOtherScripts } from './people-in-other-scripts.ts';
import { placesInOtherScripts } from './places-in-other-scripts.ts';
import { politicians } from './politicians.ts';
import { publicBodies } from './public-bodies.ts';
import { regions, waters } from './regions.ts';

/** Our own tables with the kind of their names, the surest first. */
export const knownNames: [string, keyof typeof Known][] = [
  [otherNames, 'other'],
  [countries, 'place'],
  [regions, 'place'],
  [waters, 'place'],
  [cities, 'place'],
  [internationalBodies, 'organisation'],
  [statesAndParties, 'organisation'],
  [companiesAndMedia, 'organisation'],
  [moreOrganisations, 'organisation'],
  [companies, 'organisation'],
  [publicBodies, 'organisation'],
  [bands, 'organisation'],
  [footballClubs, 'organisation'],
  [otherTeams, 'organisation'],
  [politicians, 'person'],
  [figures, 'person'],
  [placesInOtherScripts, 'place'],
  [organisationsInOtherScripts, 'organisation'],
  [peopleInOtherScripts, 'person'],
];
