import { arts } from './de/arts.ts';
import { conflict } from './de/conflict.ts';
import { crime } from './de/crime.ts';
import { disaster } from './de/disaster.ts';
import { economy } from './de/economy.ts';
import { education } from './de/education.ts';
import { environment } from './de/environment.ts';
import { health } from './de/health.ts';
import { humanInterest } from './de/human-interest.ts';
import { labour } from './de/labour.ts';
import { lifestyle } from './de/lifestyle.ts';
import { politics } from './de/politics.ts';
import { religion } from './de/religion.ts';
import { science } from './de/science.ts';
import { society } from './de/society.ts';
import { sport } from './de/sport.ts';
import { weather } from './de/weather.ts';

/** What an editor knows in German: the sources of the German lexicon, a file for each top-level topic. */
export const german = [
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
