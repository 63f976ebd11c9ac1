import type { Random } from '../../test/made/random.ts';
import { vocabulary } from './corpus-shape.ts';

const onsets = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'ch', 'tr', 'pl'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const syllableCount = onsets.length * vowels.length;
/** A prime that spreads ranks over the words of one length, so that neighbours in rank do not begin alike. */
const spread = 1_000_003;

const { breakRank, tailExponent } = vocabulary;
const cumulated = new Float64Array(breakRank);
for (let rank = 1, sum = 0; rank <= breakRank; rank++) {
  sum += 1 / rank;
  cumulated[rank - 1] = sum;
}
const headWeight = cumulated[breakRank - 1] as number;
const tailWeight = 1 / (tailExponent - 1);

/** A rank from 1 up, by the frequency of words in text: see vocabulary. */
export function drawRank(random: Random): number {
  const place = random.next() * (headWeight + tailWeight);
  if (place >= headWeight) {
    const rest = 1 - (place - headWeight) / tailWeight;
    return Math.floor(breakRank * rest ** (-1 / (tailExponent - 1))) + 1;
  }
  let low = 0;
  let high = breakRank - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulated[middle] as number) > place) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/**
 * The word of a rank in a language: frequent words are short (Zipf's law of abbreviation), different ranks have
 * different words also when accents are taken off, and languages share none.
 */
export function spellWord(rank: number, language: string): string {
  let place = rank - 1;
  let syllables = 1;
  let words = syllableCount;
  for (; place >= words; words *= syllableCount) {
    place -= words;
    syllables++;
  }
  let code = (place * spread + (language.codePointAt(0) as number)) % words;
  let word = '';
  for (let i = 0; i < syllables; i++) {
    word += spellSyllable(code % syllableCount);
    code = Math.floor(code / syllableCount);
  }
  return language === 'fr' ? word : `${word}${language[0]}`;
}

/** Half of the e's wear an accent, as is common in French; folded, each still is its own syllable. */
function spellSyllable(code: number): string {
  const onset = Math.floor(code / vowels.length);
  const vowel = vowels[code % vowels.length] as string;
  return `${onsets[onset]}${vowel === 'e' && onset % 2 === 1 ? 'é' : vowel}`;
}
