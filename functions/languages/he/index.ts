export { dateWords } from './date-words.ts';
export { uncasedNames } from './uncased-names.ts';
