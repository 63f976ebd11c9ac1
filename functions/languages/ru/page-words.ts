import type { PageWords } from '../page-words.ts';

/** The small words of Russian pages. */
export const pageWords: PageWords = {
  betweenNames: 'и',
  insideNames: 'фон де аль бен',
  afterNames: 'для в из',
  authorRoles: 'корреспондент журналист редактор обозреватель репортёр',
  creditLabels: 'фото',
};
