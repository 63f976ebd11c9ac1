export { dateWords } from './date-words.ts';
export { keywordWords } from './keyword-words.ts';
export { markers } from './markers.ts';
export { uncasedNames } from './uncased-names.ts';
