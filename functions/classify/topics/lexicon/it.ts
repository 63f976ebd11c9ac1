import { arts } from './it/arts.ts';
import { conflict } from './it/conflict.ts';
import { crime } from './it/crime.ts';
import { disaster } from './it/disaster.ts';
import { economy } from './it/economy.ts';
import { education } from './it/education.ts';
import { environment } from './it/environment.ts';
import { health } from './it/health.ts';
import { humanInterest } from './it/human-interest.ts';
import { labour } from './it/labour.ts';
import { lifestyle } from './it/lifestyle.ts';
import { politics } from './it/politics.ts';
import { religion } from './it/religion.ts';
import { science } from './it/science.ts';
import { society } from './it/society.ts';
import { sport } from './it/sport.ts';
import { weather } from './it/weather.ts';

/** What an editor knows in Italian: the sources of the Italian lexicon, a file for each top-level topic. */
export const italian = [
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
