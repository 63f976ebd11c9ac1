import { en, type Words } from './en.ts';

/** French. */
export const fr: Words = { ...en, locale: 'fr-FR', name: 'Français' };
