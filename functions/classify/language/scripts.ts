/** The scripts that leave one language or a few, before any n-gram is read; all other languages use Latin. */
const scripts = [
  { letters: /\p{Script=Han}/u, languages: ['zh'] },
  { letters: /\p{Script=Hangul}/u, languages: ['ko'] },
  { letters: /\p{Script=Arabic}/u, languages: ['ar', 'fa'] },
  { letters: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'bg'] },
  { letters: /\p{Script=Greek}/u, languages: ['el'] },
  { letters: /\p{Script=Hebrew}/u, languages: ['he'] },
  { letters: /\p{Script=Devanagari}/u, languages: ['hi'] },
  { letters: /\p{Script=Thai}/u, languages: ['th'] },
  { letters: /\p{Script=Bengali}/u, languages: ['bn'] },
  { letters: /\p{Script=Tamil}/u, languages: ['ta'] },
  { letters: /\p{Script=Telugu}/u, languages: ['te'] },
  { letters: /\p{Script=Kannada}/u, languages: ['kn'] },
  { letters: /\p{Script=Malayalam}/u, languages: ['ml'] },
  { letters: /\p{Script=Gujarati}/u, languages: ['gu'] },
  { letters: /\p{Script=Gurmukhi}/u, languages: ['pa'] },
  { letters: /\p{Script=Oriya}/u, languages: ['or'] },
  { letters: /\p{Script=Sinhala}/u, languages: ['si'] },
  { letters: /\p{Script=Georgian}/u, languages: ['ka'] },
  { letters: /\p{Script=Armenian}/u, languages: ['hy'] },
  { letters: /\p{Script=Ethiopic}/u, languages: ['am'] },
  { letters: /\p{Script=Khmer}/u, languages: ['km'] },
  { letters: /\p{Script=Lao}/u, languages: ['lo'] },
  { letters: /\p{Script=Myanmar}/u, languages: ['my'] },
  { letters: /\p{Script=Tibetan}/u, languages: ['bo'] },
  { letters: /\p{Script=Thaana}/u, languages: ['dv'] },
] as const;

/** All languages that do not write in Latin. */
export const nonLatinLanguages: ReadonlySet<string> = new Set([
  'ja',
  ...scripts.flatMap<string>(({ languages }) => [...languages]),
]);

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const latin = /\p{Script=Latin}/u;
/** Signs, digits and marks of no script. */
const shared = /[\p{Script=Common}\p{Script=Inherited}]/u;
/** A character of Han says about as much as three letters of an alphabet. */
const hanWeight = 3;
/** A Chinese text may hold a Japanese name; of a Japanese text at least a tenth is kana. */
const leastKana = 0.1;

/** Places in the counts behind those of the scripts above. */
const places = { kana: scripts.length, latin: scripts.length + 1, none: scripts.length + 2 };
/** The place of every character of one UTF-16 unit that was met, from 1 on: patterns of scripts are slow. */
const placeOf = new Uint8Array(0x10000);

function findPlace(codePoint: number): number {
  const known = placeOf[codePoint];
  if (known) return known - 1;
  const place = readPlace(String.fromCodePoint(codePoint));
  if (codePoint < placeOf.length) placeOf[codePoint] = place + 1;
  return place;
}

/** A character is of one script; the most frequent come first. */
function readPlace(character: string): number {
  if (latin.test(character)) return places.latin;
  if (shared.test(character)) return places.none;
  if (kana.test(character)) return places.kana;
  const found = scripts.findIndex(({ letters }) => letters.test(character));
  return found >= 0 ? found : places.none;
}

const lastUnit = 0xffff;

function countLetters(text: string): number[] {
  const counts = new Array<number>(scripts.length + Object.keys(places).length).fill(0);
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > lastUnit) at++;
    const place = findPlace(codePoint);
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** The languages (ISO 639-1) of the script that most letters of a text have; none for Latin, which most use. */
export function findWriters(text: string): readonly string[] {
  const counts = countLetters(text);
  const [han = 0] = counts;
  const kanaCount = counts[places.kana] ?? 0;
  if (kanaCount > leastKana * (han + kanaCount)) return ['ja'];
  const others = counts.slice(1, scripts.length);
  const most = Math.max(han * hanWeight, ...others);
  if (most === 0 || most < (counts[places.latin] ?? 0)) return [];
  return (han * hanWeight === most ? scripts[0] : scripts[others.indexOf(most) + 1])?.languages ?? [];
}
