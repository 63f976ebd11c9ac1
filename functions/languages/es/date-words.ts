import type { DateWords } from '../date-words.ts';

/** The words of Spanish dates. */
export const dateWords: DateWords = {
  common: 'el la los las de y en que un una por con para del se su es al lo como',
  published: 'publicado | publicada | fecha de publicación | publicación | creado | escrito | fecha',
  updated:
    'actualizado | actualizada | actualización | última actualización | modificado | última modificación | act',
  other: 'hasta | vence | nacido',
  ago: 'hace #',
  units: {
    minute: 'minuto minutos min',
    hour: 'hora horas h',
    day: 'día días',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
  },
  one: 'un una',
  present: 'este',
  today: 'hoy',
  yesterday: 'ayer',
};
