import type { DateWords } from '../date-words.ts';

/** The words of Portuguese dates. */
export const dateWords: DateWords = {
  common: 'o os as de e do da em que um uma para com no na não dos por se mais',
  published:
    'publicado | publicada | publicado em | data de publicação | publicação | postado | criado | escrito | data',
  updated:
    'atualizado | atualizada | actualizado | actualizada | última atualização | atualização | modificado | última modificação',
  other: 'até | nascido',
  ago: 'há # | # atrás',
  units: {
    minute: 'minuto minutos min',
    hour: 'hora horas h',
    day: 'dia dias',
    week: 'semana semanas',
    month: 'mês meses',
    year: 'ano anos',
  },
  one: 'um uma',
  present: 'nesta neste esta',
  today: 'hoje',
  yesterday: 'ontem',
  weekdays: { 1: 'segunda_feira', 2: 'terça_feira', 3: 'quarta_feira', 4: 'quinta_feira', 5: 'sexta_feira' },
};
