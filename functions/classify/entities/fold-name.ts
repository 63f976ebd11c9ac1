/** Japanese voices its consonants by marks, which are no accents. */
const marks = /(?![\u3099\u309a])\p{M}/gu;
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const special = /[ßæœøłđðþı]/g;
/** In quotation marks, between two other words of the name. */
const nickname = /(?<=\S\s)["“„«‘'][^"“”„«»‘’']{1,40}["”“»’'](?=\s\S)/g;
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The same text for the same name however it was typed: lower case, no accents, ligatures or dots; hyphens and
 * apostrophes are spaces; a nickname is left out. `Saint-Étienne` → `saint etienne`, `Côte d’Ivoire` → `cote d ivoire`, `U.S.` → `us`.
 */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(nickname, '')
    .replace(/[.·]/g, '')
    .replace(/[‐‑–\-'’ʼ`´\s]+/g, ' ')
    .trim();
}
