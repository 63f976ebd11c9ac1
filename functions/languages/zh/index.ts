export { markers } from './markers.ts';
export { uncasedNames } from './uncased-names.ts';
