export { markers } from './markers.ts';
export { nameForms } from './name-forms.ts';
