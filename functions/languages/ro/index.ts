export { dateWords } from './date-words.ts';
export { nameForms } from './name-forms.ts';
export { stemming } from './stemming.ts';
