import { arts } from './lexicon/arts.ts';
import { conflict } from './lexicon/conflict.ts';
import { crime } from './lexicon/crime.ts';
import { disaster } from './lexicon/disaster.ts';
import { economy } from './lexicon/economy.ts';
import { education } from './lexicon/education.ts';
import { environment } from './lexicon/environment.ts';
import { health } from './lexicon/health.ts';
import { humanInterest } from './lexicon/human-interest.ts';
import { labour } from './lexicon/labour.ts';
import { lifestyle } from './lexicon/lifestyle.ts';
import { politics } from './lexicon/politics.ts';
import { religion } from './lexicon/religion.ts';
import { science } from './lexicon/science.ts';
import { society } from './lexicon/society.ts';
import { sport } from './lexicon/sport.ts';
import { weather } from './lexicon/weather.ts';

/** What an editor knows in Spanish: the sources of the Spanish lexicon, a file for each top-level topic. */
export const lexicon: readonly string[] = [
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
