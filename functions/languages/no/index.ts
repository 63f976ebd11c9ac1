export { dateWords } from './date-words.ts';
export { markers } from './markers.ts';
export { nameForms } from './name-forms.ts';
export { pageWords } from './page-words.ts';
export { stemming } from './stemming.ts';
