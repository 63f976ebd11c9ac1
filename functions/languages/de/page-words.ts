import type { PageWords } from '../page-words.ts';

/** The small words of German pages. */
export const pageWords: PageWords = {
  betweenNames: 'und mit',
  insideNames: 'der von den dem zu zum zur vom van',
  afterNames: 'für in aus',
  authorRoles:
    'redakteur redakteurin reporter reporterin korrespondent korrespondentin autor autorin journalist journalistin chefredakteur chefredakteurin volontär volontärin kolumnist kolumnistin ressortleiter ressortleiterin redaktion',
  insidePlaces: 'am im an der den und',
  besideDates: 'am um uhr vom den der',
  creditLabels: 'foto fotos bild bilder grafik bildquelle bildnachweis bildrechte',
  creditBy: 'von',
  creditEnds: 'foto fotos presse',
};
