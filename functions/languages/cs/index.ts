export { nameForms } from './name-forms.ts';
export { stemming } from './stemming.ts';
