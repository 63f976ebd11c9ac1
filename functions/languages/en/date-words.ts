import type { DateWords } from '../date-words.ts';

/** The words of English dates. */
export const dateWords: DateWords = {
  common: 'the of and to in is that for was on with by as at from are has have this',
  published:
    'published | posted | first published | first posted | originally published | originally posted | date posted | date published | publication date | publish date | released | release date | written | date | created | issued | filed',
  updated:
    'updated | last updated | update | last update | modified | last modified | last reviewed | reviewed | revised | edited | last edited | corrected',
  other:
    'expires | deadline | opens | closes | until | valid | copyright | born | died | due | joined | effective | starts | ends | begins | archived from',
  ago: '# ago',
  units: {
    minute: 'minute minutes min mins m',
    hour: 'hour hours hr hrs h',
    day: 'day days d',
    week: 'week weeks wk wks w',
    month: 'month months mo',
    year: 'year years yr yrs',
  },
  one: 'a an one',
  present: 'this',
  today: 'today',
  yesterday: 'yesterday',
  months: { 9: 'sept' },
};
