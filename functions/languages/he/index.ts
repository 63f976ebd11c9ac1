export { uncasedNames } from './uncased-names.ts';
