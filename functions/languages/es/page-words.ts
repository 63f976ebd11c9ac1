import type { PageWords } from '../page-words.ts';

/** The small words of Spanish pages. */
export const pageWords: PageWords = {
  betweenNames: 'y e con',
  insideNames: 'de del la el las los',
  afterNames: 'para en desde',
  authorRoles:
    'periodista corresponsal redactor redactora reportero reportera editor editora enviado enviada columnista redacción',
  insidePlaces: 'de del la el los las en y e',
  besideDates: 'el la las de del hs hrs',
  creditLabels: 'foto fotos fotografía fotografías',
  creditBy: 'de',
  creditEnds: 'foto fotos archivo',
};
