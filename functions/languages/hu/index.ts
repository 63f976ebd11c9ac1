export { stemming } from './stemming.ts';
