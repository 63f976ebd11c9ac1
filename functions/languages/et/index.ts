export { dateWords } from './date-words.ts';
