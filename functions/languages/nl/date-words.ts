import type { DateWords } from '../date-words.ts';

/** The words of Dutch dates. */
export const dateWords: DateWords = {
  common: 'de het een van en in is dat op te met voor zijn die niet aan er ook bij',
  published:
    'gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | publicatiedatum | gemaakt | geschreven | verschenen | datum',
  updated:
    'bijgewerkt | laatst bijgewerkt | laatste update | update | gewijzigd | laatst gewijzigd | aangepast | geüpdatet | geactualiseerd',
  other: 'tot | geldig | geboren',
  ago: '# geleden',
  units: {
    minute: 'minuut minuten min',
    hour: 'uur uren',
    day: 'dag dagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  },
  one: 'een',
  present: 'deze',
  today: 'vandaag',
  yesterday: 'gisteren',
};
