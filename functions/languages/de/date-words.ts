import type { DateWords } from '../date-words.ts';

/** The words of German dates. */
export const dateWords: DateWords = {
  common: 'der die das und ist den von zu mit auf für nicht ein eine dem im sich auch als',
  published:
    'veröffentlicht | veröffentlicht am | publiziert | erschienen | erstellt | geschrieben | erstveröffentlicht | eingestellt | verfasst | datum | vom',
  updated:
    'stand | letztes update | aktualisiert | zuletzt aktualisiert | letzte aktualisierung | aktualisierung | geändert | zuletzt geändert | letzte änderung | update | überarbeitet | zuletzt bearbeitet | bearbeitet',
  other: 'bis | ab | gültig | geboren | gestorben | sendung | uraufführung | sendedatum',
  ago: 'vor #',
  units: {
    minute: 'minute minuten min',
    hour: 'stunde stunden std',
    day: 'tag tagen tage',
    week: 'woche wochen',
    month: 'monat monaten monate',
    year: 'jahr jahren jahre',
  },
  one: 'einer einem eine ein',
  present: 'diesem diesen',
  today: 'heute',
  yesterday: 'gestern',
};
