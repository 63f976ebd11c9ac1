import type { PageWords } from '../page-words.ts';

/** The small words of German pages. */
export const pageWords: PageWords = {
  besideNames: 'und mit der von den zu',
  afterNames: 'für in',
  insidePlaces: 'am im an der den und',
  besideDates: 'am um uhr vom den der',
  creditLabels: 'foto fotos bild bilder grafik',
  creditBy: 'von',
  creditEnds: 'foto fotos presse',
};
