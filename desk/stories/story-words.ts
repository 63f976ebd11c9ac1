import { useWords } from '../words/words.ts';
import { storyWords as en } from './words/en.ts';
import { storyWords as fr } from './words/fr.ts';

export type StoryWords = typeof en;

/** The words of the screens of stories in the language of the page; loaded with them. */
export function useStoryWords(): StoryWords {
  return useWords().locale.startsWith('fr') ? fr : en;
}
