/** The scripts that leave one language or a few, before any n-gram is read; all other languages use Latin. */
const scripts = [
  { letters: /\p{Script=Han}/gu, languages: ['zh'] },
  { letters: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa'] },
  { letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk'] },
  { letters: /\p{Script=Greek}/gu, languages: ['el'] },
  { letters: /\p{Script=Hebrew}/gu, languages: ['he'] },
  { letters: /\p{Script=Devanagari}/gu, languages: ['hi'] },
  { letters: /\p{Script=Thai}/gu, languages: ['th'] },
] as const;

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const latin = /\p{Script=Latin}/gu;
/** A character of Han says about as much as three letters of an alphabet. */
const hanWeight = 3;
/** A Chinese text may hold a Japanese name; of a Japanese text at least a tenth is kana. */
const leastKana = 0.1;

function countLetters(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** The languages (ISO 639-1) of the script that most letters of a text have; none for Latin, which most use. */
export function findWriters(text: string): readonly string[] {
  const counts = scripts.map(({ letters }) => countLetters(text, letters));
  const [han = 0] = counts;
  const kanaCount = countLetters(text, kana);
  if (kanaCount > leastKana * (han + kanaCount)) return ['ja'];
  const most = Math.max(han * hanWeight, ...counts.slice(1));
  if (most === 0 || most < countLetters(text, latin)) return [];
  return (han * hanWeight === most ? scripts[0] : scripts[counts.indexOf(most, 1)])?.languages ?? [];
}
