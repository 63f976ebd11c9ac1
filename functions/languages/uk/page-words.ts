import type { PageWords } from '../page-words.ts';

/** The small words of Ukrainian pages. */
export const pageWords: PageWords = {
  besideNames: 'та і й',
  besideDates: 'о року р в у оновлено опубліковано',
  creditLabels: 'фото світлина',
  creditEnds: 'фото архів',
};
