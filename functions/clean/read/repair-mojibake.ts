import { repairPageSets } from './repair-page-sets.ts';
import { traits, traitsIn } from './text-traits.ts';
import { replaceControls, windows1252Characters } from './windows-1252.ts';

/** The byte of every character in Windows-1252, and of a C1 control in Latin-1. */
const byteOf = new Map(windows1252Characters.map((character, byte) => [character, byte]));
for (let control = 0x80; control < 0xa0; control += 1) byteOf.set(String.fromCharCode(control), control);

const leads = '\u00c2-\u00f4';
const trails = `\u0080-\u00bf${windows1252Characters.slice(0x80, 0xa0).join('')}`;
const anyPair = new RegExp(`[${leads}][${trails}]`);
const sequences = new RegExp(
  `[\u00c2-\u00df][${trails}]|[\u00e0-\u00ef][${trails}]{2}|[\u00f0-\u00f4][${trails}]{3}`,
  'g',
);
/** Three sequences or more without a gap do not happen in clean text. */
const chain = new RegExp(
  `(?:[\u00c2-\u00df][${trails}]|[\u00e0-\u00ef][${trails}]{2}|[\u00f0-\u00f4][${trails}]{3}){3,}`,
  'g',
);

/** What a single repair may yield: the letters and signs of European languages, dashes and quotes, emoji. */
const expected =
  /^[\u00a0-\u017f\u0218-\u021b\u2000-\u206f\u20ac\u2122\ufb01\ufb02\ufeff\u{1f300}-\u{1faff}]$/u;
/** A sign that clean text may have after a capital: a quote, a dash, a space. */
const ordinary = /[\u00a0«»“”‘’„‚–—…•ªº°·]$/;

/** Damage that lost a byte on the way: a no-break space became a space, a control was dropped. */
const lostBlank = /(?<!\p{L})Ã (?=\p{Ll})/gu;
const lostQuote = /â€(?=["\s.,;:!?)]|$)/g;

/** A text is damaged at most this often in practice: read wrongly, written, and read wrongly again. */
const deepest = 3;

/**
 * Undoes UTF-8 that was read in a set of one byte a character, up to three times over, where the repair is certain;
 * any other text is returned as it is. `known` are the text's traits.
 */
export function repairMojibake(text: string, known = traitsIn(text)): string {
  // Damage is two characters of such sets, side by side, and most texts have none.
  if ((known & traits.neighbours) === 0) return known & traits.control ? replaceControls(text) : text;
  let repaired = text;
  for (let depth = 0; depth < deepest; depth += 1) {
    const next = repairWestern(repairPageSets(repaired));
    if (next === repaired) break;
    repaired = next;
  }
  return replaceControls(repaired);
}

function repairWestern(text: string): string {
  let repaired = text;
  for (let depth = 0; depth < deepest && anyPair.test(repaired); depth += 1) {
    if (!isDamaged(repaired)) break;
    const next = repaired.split('\n').map(repairLine).join('\n');
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

/** Whether a sequence of the text can only be damage; if so, the doubtful ones are taken for damage as well. */
function isDamaged(text: string): boolean {
  if (new RegExp(chain.source).test(text)) return true;
  for (const { 0: sequence, index } of text.matchAll(sequences)) {
    if (isCertain(sequence, text[index - 1] ?? ' ')) return true;
  }
  return false;
}

const small = /\p{Ll}/u;
const letter = /\p{L}/u;

/**
 * Whether a sequence is surely damage. It yields an expected character, and nobody writes it: a capital before a sign
 * that never follows one, a capital right after a small letter, or a lone `Ã` or `Â`.
 */
function isCertain(sequence: string, before: string): boolean {
  if (!expected.test(decodeRun(sequence))) return false;
  if (sequence.startsWith('â€') || !ordinary.test(sequence)) return true;
  return small.test(before) || (/^[ÃÂ]/.test(sequence) && !letter.test(before));
}

function repairLine(line: string): string {
  if (!anyPair.test(line)) return line;
  const whole = decodeWhole(line);
  if (whole !== undefined) return whole;
  const runs = line.replace(chain, decodeRun).replace(sequences, (part) => {
    const character = decodeRun(part);
    return expected.test(character) ? character : part;
  });
  return runs.replace(lostBlank, 'à ').replace(lostQuote, '”');
}

function toBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = byteOf.get(text[index] as string);
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function decodeWhole(line: string): string | undefined {
  const bytes = toBytes(line);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeRun(run: string): string {
  return decodeWhole(run) ?? run;
}
