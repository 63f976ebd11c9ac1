/** Stands in keys and texts, and must stand in no log. */
export const marker = 'Xylomarkant';

/** Keys with what keys may have. */
export const key = `presse/été + hiver ${marker}.txt`;
export const picture = `photo ${marker}.txt`;

/** A French article with this title, about this word, and about a mayor if one is named. */
export function createCopy(title: string, word: string, mayor?: string): string {
  const sentence = `Le conseil municipal a voté hier soir le budget du musée, et la salle ${word} de ${marker} ouvrira au printemps.`;
  const speech = mayor === undefined ? '' : ` La maire, ${mayor}, a présenté le projet.`;
  return `${title}\n\n${sentence} ${sentence}${speech}\n\nLes habitants pourront la visiter dès le mois de mars.\n`;
}
