/** What a UTF-16 unit is to the counting of words. */
const classes = new Uint8Array(0x10000);
const joiningSign = 1;
const wordCharacter = 2;
const unspacedCharacter = 3;

const anyWord = /^[\p{L}\p{N}\p{M}]$/u;
/** Scripts written without blanks: Thai, Lao, Burmese, Khmer, Japanese kana, Chinese characters. */
const anyUnspaced = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]$/;

for (let unit = 0; unit < classes.length; unit += 1) {
  const character = String.fromCharCode(unit);
  if (anyUnspaced.test(character)) classes[unit] = unspacedCharacter;
  else if (anyWord.test(character)) classes[unit] = wordCharacter;
}

/** Whether a UTF-16 unit is a letter, a digit or a mark, in any script. */
export function isWordUnit(unit: number): boolean {
  return (classes[unit] as number) >= wordCharacter;
}

/** Whether a UTF-16 unit belongs to a script written without blanks, where a word may end anywhere. */
export function isUnspacedUnit(unit: number): boolean {
  return classes[unit] === unspacedCharacter;
}

/** Signs that join two halves of one word: `aujourd’hui`, `3,5`, `porte-parole`. */
for (const sign of "'’.,-") classes[sign.charCodeAt(0)] = joiningSign;

/** Counts words; in scripts without blanks two letters are one. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = classes[text.charCodeAt(index)];
    if (kind === unspacedCharacter) unspaced += 1;
    if (kind === wordCharacter && !inside) words += 1;
    inside = kind === wordCharacter || (inside && kind === joiningSign);
  }
  return unspaced === 0 ? words : Math.ceil(unspaced / 2);
}
