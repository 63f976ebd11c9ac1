import type { PageWords } from '../page-words.ts';

/** The small words of Ukrainian pages. */
export const pageWords: PageWords = {
  betweenNames: 'та і й',
  insideNames: 'фон де',
  afterNames: 'для в у з',
  authorRoles: 'кореспондент кореспондентка журналіст журналістка редактор редакторка оглядач',
  besideDates: 'о року р в у оновлено опубліковано',
  creditLabels: 'фото світлина',
  creditEnds: 'фото архів',
};
