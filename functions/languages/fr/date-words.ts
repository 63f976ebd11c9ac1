import type { DateWords } from '../date-words.ts';

/** The words of French dates. */
export const dateWords: DateWords = {
  common: 'le la les des et est une dans que pour du qui pas sur au par il avec ce',
  published:
    'publié | publiée | publié le | publication | date de publication | mis en ligne | posté le | posté par | rédigé | créé | paru | écrit | diffusé | date',
  updated:
    'mis à jour | mise à jour | actualisé | actualisée | modifié | modifiée | dernière modification | màj | corrigé',
  other: "expire | jusqu'au | né | née | mort",
  ago: 'il y a # | voilà #',
  units: {
    minute: 'minute minutes min mn',
    hour: 'heure heures h',
    day: 'jour jours j',
    week: 'semaine semaines sem',
    month: 'mois',
    year: 'an ans année années',
  },
  one: 'un une',
  present: 'ce même',
  today: "aujourd'hui",
  yesterday: 'hier',
  months: { 9: 'sept' },
};
