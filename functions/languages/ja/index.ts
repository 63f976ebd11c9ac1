export { markers } from './markers.ts';
