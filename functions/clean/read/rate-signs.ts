/** What signs and the neighbours of letters say of a text's reading, in the units of `rateText`. */
const worth = {
  /** No text has it: a control, a private character, what a decoder writes for a byte it does not know. */
  never: -5,
  /** A sign between two letters, as `c½ur`. */
  insideWord: -3,
  /** A capital in the middle or at the end of a word of small letters, as `votŽ`. */
  lateCapital: -2,
  /** A letter of another script inside a word of Latin letters. */
  mixedScripts: -2,
  /** Two letters with marks beside each other: `éé` is rare in any Latin script. */
  twoMarked: -0.6,
  /** A letter alone that is no word, as ` ą `. */
  noWord: -1,
  /** A letter at a digit, as `40Û`. */
  atDigit: -1,
  /** A small letter between capitals. */
  smallAmongCapitals: -1,
  quoted: 0.5,
  badlyQuoted: -0.7,
  usualSign: 0.2,
  /** A sign at one side of a word, as `caf²`. */
  atWord: -0.5,
  rareSign: -1.5,
  frame: -0.3,
};

const opening = '«“„‚‘‹¿¡»›';
const closing = '”’“‘»›«‹…';
const usual = new Set('\u00a0–—•·…°ºª§£€©®™½¼¾²³±×№‰†');
/** Letters with marks that are words in some language. */
const words = new Set('àáâåæéèêíîóòôöőúûø');
/** Signs that stand at numbers or alone. */
const spaced = new Set('º°§£€½¼¾²³±×№¹¶');
const insideFine = new Set('’‘·–—\u00ad\u00a0/');

/** One character beyond ASCII with what stands before and behind it. */
const placed = /(?<=(.?))([^\0-\x7f])(?=(.?))/gsu;
const letter = /\p{L}|\p{M}/u;
const latin = /\p{Script=Latin}/u;
const small = /\p{Ll}/u;
const capital = /\p{Lu}/u;
const never = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/;
const frame = /[\u2500-\u25ff]/;
/** The punctuation of East Asia stands between letters. */
const eastAsian = /[\u3000-\u303f\uff00-\uffef]/;
const digit = /\d/;
const marked = /[\u00c0-\u024f]/;

/** The sum of what every character beyond ASCII says by its kind and its place. */
export function rateSigns(text: string): number {
  let sum = 0;
  for (const [, before = '', character = '', after = ''] of text.matchAll(placed)) {
    if (never.test(character)) sum += worth.never;
    else if (letter.test(character) && !'ªº'.includes(character)) sum += rateLetter(before, character, after);
    else sum += rateSign(before, character, after);
  }
  return sum;
}

function rateLetter(before: string, character: string, after: string): number {
  let sum = rateCase(before, character, after);
  if (digit.test(before) || digit.test(after)) sum += worth.atDigit;
  if (marked.test(character)) sum += rateMarked(before, character, after);
  if (!latin.test(character) && (latin.test(before) || latin.test(after))) sum += worth.mixedScripts;
  return sum;
}

function rateMarked(before: string, character: string, after: string): number {
  if (marked.test(before)) return worth.twoMarked;
  const isAlone = !letter.test(before) && !letter.test(after) && !/['’]/.test(before + after);
  return isAlone && !words.has(character.toLowerCase()) ? worth.noWord : 0;
}

function rateCase(before: string, character: string, after: string): number {
  if (!letter.test(before)) return 0;
  if (capital.test(character)) return small.test(before) || small.test(after) ? worth.lateCapital : 0;
  const isAmongCapitals = small.test(character) && capital.test(before) && capital.test(after);
  return isAmongCapitals ? worth.smallAmongCapitals : 0;
}

function rateSign(before: string, character: string, after: string): number {
  if (eastAsian.test(character)) return worth.usualSign;
  const letters = Number(letter.test(before)) + Number(letter.test(after));
  if (letters === 2) return insideFine.has(character) ? worth.usualSign : worth.insideWord;
  if (opening.includes(character) || closing.includes(character)) return rateQuote(before, character, after);
  return letters === 0 ? rateLone(character) : rateAttached(character);
}

function rateLone(character: string): number {
  if (frame.test(character)) return worth.frame;
  return usual.has(character) ? worth.usualSign : worth.rareSign;
}

function rateAttached(character: string): number {
  if (spaced.has(character)) return worth.atWord;
  return usual.has(character) ? worth.usualSign : worth.rareSign;
}

/** A quotation mark stands at the beginning or at the end of words, with a blank on the other side. */
function rateQuote(before: string, character: string, after: string): number {
  const opens = opening.includes(character) && !letter.test(before) && !/\s/.test(after || ' ');
  const closes = closing.includes(character) && !/[\s]/.test(before || ' ') && !letter.test(after);
  if (opens || closes) return worth.quoted;
  return '«»’'.includes(character) ? worth.usualSign : worth.badlyQuoted;
}
