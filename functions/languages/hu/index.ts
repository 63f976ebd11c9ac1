export { dateWords } from './date-words.ts';
export { stemming } from './stemming.ts';
