import { arts } from './fr/arts.ts';
import { conflict } from './fr/conflict.ts';
import { crime } from './fr/crime.ts';
import { disaster } from './fr/disaster.ts';
import { economy } from './fr/economy.ts';
import { education } from './fr/education.ts';
import { environment } from './fr/environment.ts';
import { health } from './fr/health.ts';
import { humanInterest } from './fr/human-interest.ts';
import { labour } from './fr/labour.ts';
import { lifestyle } from './fr/lifestyle.ts';
import { politics } from './fr/politics.ts';
import { religion } from './fr/religion.ts';
import { science } from './fr/science.ts';
import { society } from './fr/society.ts';
import { sport } from './fr/sport.ts';
import { weather } from './fr/weather.ts';

/** What an editor knows in French: the sources of the French lexicon, a file for each top-level topic. */
export const french = [
  arts,
  conflict,
  crime,
  disaster,
  economy,
  education,
  environment,
  health,
  humanInterest,
  labour,
  lifestyle,
  politics,
  religion,
  science,
  society,
  sport,
  weather,
];
