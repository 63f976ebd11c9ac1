import { useEffect, useState } from 'preact/hooks';
import { type Suggestion, suggest } from '../api/api.ts';

/** Fewer letters begin too many names. */
const fewestLetters = 2;
const pauseMs = 120;

/** The word that is being typed: the last one, if no mark of the query language stands before it. */
export function lastWord(typed: string): string {
  // Within a phrase nothing is completed.
  if (typed.split('"').length % 2 === 0) return '';
  const words = /(?:^|\s)([\p{L}\p{N}][^\s"*:]*(?:\s[\p{L}\p{N}][^\s"*:]*)?)$/u.exec(typed)?.[1] ?? '';
  return words.length < fewestLetters ? '' : words;
}

/** What was typed without the word that a suggestion takes the place of. */
export function withoutLastWord(typed: string): string {
  const word = lastWord(typed);
  return word === '' ? typed : typed.slice(0, typed.length - word.length).trim();
}

/** Names and topics that begin as what is being typed; none while nothing is, or where the API completes nothing. */
export function useSuggestions(typed: string, isWanted: boolean): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  const word = isWanted ? lastWord(typed) : '';
  useEffect(() => {
    if (word === '') {
      setFound([]);
      return undefined;
    }
    const ended = new AbortController();
    const timer = setTimeout(() => {
      suggest(word, ended.signal).then(setFound, () => {});
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [word]);
  return found;
}
