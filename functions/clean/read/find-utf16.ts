/** In bytes: how much of a file is read to find out what it is. */
const sampleBytes = 16 * 1024;
/** The share of the characters that must be what pages have, and the share of them that must be in one script. */
const least = { usual: 0.95, oneScript: 0.7 };

/** What text in UTF-16 is made of; a file that is read in the wrong order of bytes has hardly any of it. */
const usual =
  /[\t\n\f\r -~\u00a0-\u024f\u0370-\u052f\u0531-\u0587\u05d0-\u05ea\u0600-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u1200-\u139f\u1780-\u17ff\u1e00-\u1fff\u2010-\u2026\u2030-\u203a\u20a0-\u20bf\u2116\u2122\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\ufeff]|[\p{M}\p{Extended_Pictographic}]/gu;

const scripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Malayalam}\p{Script=Kannada}]/gu,
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu,
  /[\p{Script=Georgian}\p{Script=Armenian}\p{Script=Ethiopic}]/gu,
];
const letters = /[\p{L}\p{M}]/gu;

/** The bytes that only UTF-16 has in a text: half of a blank, of a line break, of a full stop. */
const controls = new Uint8Array(256);
for (const byte of [0, 1, 2, 3, 4, 5, 6, 14, 30, 31]) controls[byte] = 1;

/**
 * Which UTF-16 a file without a byte order mark is in. Its bytes are no ordinary text's, and in one order, but not in
 * the other, they are letters of one script with blanks, line breaks and the punctuation of that script between them.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  if (!hasControls(sample)) return undefined;
  const little = ratePlausibility(sample, 'utf-16le');
  const big = ratePlausibility(sample, 'utf-16be');
  if (Math.max(little, big) < least.usual) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function hasControls(sample: Uint8Array): boolean {
  for (let index = 0; index < sample.length; index += 1)
    if (controls[sample[index] as number] === 1) return true;
  return false;
}

/** The share of usual characters, or 0 where the letters are of many scripts or anything is half a character. */
function ratePlausibility(sample: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(sample).replace(/\ufffd$/, '');
  if (text.includes('\ufffd') || !/[ \n\u3001\u3002\uff0c]/.test(text)) return 0;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const all = count(letters);
  const most = Math.max(...scripts.map(count));
  if (all === 0 || most < all * least.oneScript) return 0;
  return count(usual) / Array.from(text).length;
}
