import { arts } from './es/arts.ts';
import { conflict } from './es/conflict.ts';
import { crime } from './es/crime.ts';
import { disaster } from './es/disaster.ts';
import { economy } from './es/economy.ts';
import { education } from './es/education.ts';
import { environment } from './es/environment.ts';
import { health } from './es/health.ts';
import { humanInterest } from './es/human-interest.ts';
import { labour } from './es/labour.ts';
import { lifestyle } from './es/lifestyle.ts';
import { politics } from './es/politics.ts';
import { religion } from './es/religion.ts';
import { science } from './es/science.ts';
import { society } from './es/society.ts';
import { sport } from './es/sport.ts';
import { weather } from './es/weather.ts';

/** What an editor knows in Spanish: the sources of the Spanish lexicon, a file for each top-level topic. */
export const spanish = [
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
