import { smallWords } from './small-words.ts';

const longestPlaceWords = 5;
const nameOfPlace = /^\p{Lu}[\p{L}.'’-]*$/u;
const insidePlaces = smallWords('insidePlaces');

/** Whether a part of a dateline may be a place: a few words with capitals, and small words that stand inside places. */
export function isPlace(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length <= longestPlaceWords &&
    /^\p{Lu}/u.test(part) &&
    words.every((word) => nameOfPlace.test(word) || insidePlaces.has(word))
  );
}
