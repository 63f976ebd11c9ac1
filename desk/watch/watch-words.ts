import { useWords } from '../words/words.ts';
import { watchWords as en } from './words/en.ts';
import { watchWords as fr } from './words/fr.ts';

/** The words of this screen in the language of the page; loaded with the screen. */
export function useWatchWords(): typeof en {
  return useWords().locale.startsWith('fr') ? fr : en;
}
