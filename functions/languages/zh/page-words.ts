import type { PageWords } from '../page-words.ts';

/** The small words of Chinese pages. */
export const pageWords: PageWords = {
  authorRoles: '记者 記者 编辑 編輯 责任编辑 責任編輯 责编 責編',
};
