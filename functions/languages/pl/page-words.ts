import type { PageWords } from '../page-words.ts';

/** The small words of Polish pages. */
export const pageWords: PageWords = {
  betweenNames: 'i oraz',
  insideNames: 'von de',
  afterNames: 'dla w z',
  authorRoles:
    'dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka publicysta publicystka',
  creditLabels: 'fot. foto',
};
