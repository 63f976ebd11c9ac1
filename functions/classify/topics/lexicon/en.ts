import { arts } from './en/arts.ts';
import { conflict } from './en/conflict.ts';
import { crime } from './en/crime.ts';
import { disaster } from './en/disaster.ts';
import { economy } from './en/economy.ts';
import { education } from './en/education.ts';
import { environment } from './en/environment.ts';
import { health } from './en/health.ts';
import { humanInterest } from './en/human-interest.ts';
import { labour } from './en/labour.ts';
import { lifestyle } from './en/lifestyle.ts';
import { politics } from './en/politics.ts';
import { religion } from './en/religion.ts';
import { science } from './en/science.ts';
import { society } from './en/society.ts';
import { sport } from './en/sport.ts';
import { weather } from './en/weather.ts';

/** What an editor knows in English: the sources of the English lexicon, a file for each top-level topic. */
export const english = [
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
