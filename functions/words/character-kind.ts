/** The part that a UTF-16 unit plays in words; `kindAt` finds it. */
export const kinds = {
  separator: 1,
  letter: 2,
  digit: 3,
  /** Belongs to the character before it: accents, vowel signs, second surrogates, the final jamo of a syllable. */
  mark: 4,
  /** A letter of a script whose words are not parted by spaces, or, in Hangul, grow by endings. */
  unspaced: 5,
  apostrophe: 6,
  /** Other signs that may stand within a word: the dot of `col·legi`, the quotes of a Hebrew acronym. */
  joiner: 7,
} as const;

export type CharacterKind = (typeof kinds)[keyof typeof kinds];

const cjk = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}`;
const southEastAsian = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Tried in this order. NFKC turns a vulgar fraction into two numbers and a slash, so a fraction separates words. */
const patterns: [CharacterKind, RegExp][] = [
  [kinds.apostrophe, /['’‘ʼʻ‛´`＇]/],
  [kinds.joiner, /[·\u05f3\u05f4]/],
  // Half-width voice marks and the vowels and finals of a decomposed Hangul syllable are letters by their category;
  // soft hyphens, joiners and marks of direction are written within words and mean nothing.
  [kinds.mark, /[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff\u00ad\u200e\u200f\u2060\ufeff]|\u200d/u],
  [kinds.separator, /[\u00bc-\u00be\u2150-\u215f\u2189]/],
  [kinds.digit, /\p{N}/u],
  [kinds.unspaced, new RegExp(`(?=\\p{L})[${cjk}${southEastAsian}]`, 'u')],
  [kinds.letter, /\p{L}/u],
];

const ideographicZero = 0x3007;

function kindOf(codePoint: number): CharacterKind {
  if (codePoint === ideographicZero) return kinds.unspaced;
  const character = String.fromCodePoint(codePoint);
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? kinds.separator;
}

const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/** The kinds found so far, by unit; 0 for a unit not asked for yet. Surrogates are not kept. */
const known = new Uint8Array(0x10000);

/** The kind of the character at a position of a text; `separator` outside it and for half a surrogate pair. */
export function kindAt(text: string, at: number): CharacterKind {
  if (at >= text.length) return kinds.separator;
  const unit = text.charCodeAt(at);
  const kind = known[unit] as CharacterKind;
  if (kind) return kind;
  if (unit >= firstSurrogate && unit <= lastSurrogate) return kindOfSurrogate(text, at);
  const found = kindOf(unit);
  known[unit] = found;
  return found;
}

function kindOfSurrogate(text: string, at: number): CharacterKind {
  const isSecond = at > 0 && (text.codePointAt(at - 1) as number) > 0xffff;
  return isSecond ? kinds.mark : kindOf(text.codePointAt(at) as number);
}
