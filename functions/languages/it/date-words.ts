import type { DateWords } from '../date-words.ts';

/** The words of Italian dates. */
export const dateWords: DateWords = {
  common: 'il la di e che in un una per con del della non sono dei alla le gli nel',
  published:
    'pubblicato | pubblicata | pubblicato il | pubblicazione | data di pubblicazione | scritto | creato | data',
  updated: 'aggiornato | aggiornata | ultimo aggiornamento | aggiornamento | modificato | ultima modifica',
  other: 'fino al | scade | nato',
  ago: '# fa',
  units: {
    minute: 'minuto minuti min',
    hour: 'ora ore h',
    day: 'giorno giorni',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  },
  one: 'un una',
  present: 'questo questa',
  today: 'oggi',
  yesterday: 'ieri',
};
