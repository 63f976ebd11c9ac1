import { arts } from './pt/arts.ts';
import { conflict } from './pt/conflict.ts';
import { crime } from './pt/crime.ts';
import { disaster } from './pt/disaster.ts';
import { economy } from './pt/economy.ts';
import { education } from './pt/education.ts';
import { environment } from './pt/environment.ts';
import { health } from './pt/health.ts';
import { humanInterest } from './pt/human-interest.ts';
import { labour } from './pt/labour.ts';
import { lifestyle } from './pt/lifestyle.ts';
import { politics } from './pt/politics.ts';
import { religion } from './pt/religion.ts';
import { science } from './pt/science.ts';
import { society } from './pt/society.ts';
import { sport } from './pt/sport.ts';
import { weather } from './pt/weather.ts';

/** What an editor knows in Portuguese: the sources of the Portuguese lexicon, a file for each top-level topic. */
export const portuguese = [
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
