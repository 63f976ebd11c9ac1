import type { DateWords } from '../date-words.ts';

/** The words of Swedish dates. */
export const dateWords: DateWords = {
  common: 'och att det som en på är av för med den till inte ett har de om vi men',
  published:
    'publicerad | publicerat | publicerades | publicerad den | först publicerad | skapad | upplagd | utgiven | datum',
  updated: 'uppdaterad | uppdaterat | uppdaterades | senast uppdaterad | ändrad | senast ändrad | reviderad',
  other: 'till och med | född',
  ago: 'för # sedan | för # sen | # sedan',
  units: {
    minute: 'minut minuter min',
    hour: 'timme timmar tim',
    day: 'dag dagar',
    week: 'vecka veckor',
    month: 'månad månader',
    year: 'år',
  },
  one: 'en ett',
  present: 'denna',
  today: 'idag',
  yesterday: 'igår',
};
