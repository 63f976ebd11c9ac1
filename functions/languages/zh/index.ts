export { dateWords } from './date-words.ts';
export { keywordWords } from './keyword-words.ts';
export { markers } from './markers.ts';
export { pageWords } from './page-words.ts';
export { uncasedNames } from './uncased-names.ts';
