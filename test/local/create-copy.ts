/** Stands in keys and texts, and must stand in no log. */
export const marker = 'Xylomarkant';

/** Keys with what keys may have. */
export const key = `presse/été + hiver ${marker}.txt`;
export const picture = `photo ${marker}.txt`;

/** A French article with this title, about this word. */
export function createCopy(title: string, word: string): string {
  const sentence = `Le conseil municipal a voté hier soir le budget du musée, et la salle ${word} de ${marker} ouvrira au printemps.`;
  return `${title}\n\n${sentence} ${sentence}\n\nLes habitants pourront la visiter dès le mois de mars.\n`;
}
