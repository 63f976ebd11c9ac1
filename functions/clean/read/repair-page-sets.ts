import { rateText } from './rate-text.ts';
import { upperHalfOf } from './single-byte.ts';

/** A character set through which UTF-8 was read and saved again, and what its characters were as bytes. */
interface Passage {
  byteOf: Map<string, number>;
  /** Whole characters of UTF-8, each as two to four characters of the set. */
  sequences: RegExp;
  /** Three or more without a gap: clean text has none. */
  chain: RegExp;
  /** The beginning of a character whose second byte got lost: a no-break space became a blank, a control a question mark. */
  gaps: RegExp;
}

/** The sets of editors and browsers where Windows is not Western, and those of the Macintosh and DOS. */
const passageSets = [
  'windows-1251',
  'windows-1253',
  'windows-1250',
  'windows-1257',
  'windows-1254',
  'windows-1256',
  'windows-1255',
  'macintosh',
  'ibm866',
  'ibm850',
  'ibm437',
  'koi8-r',
  'windows-1252',
] as const;

/** UTF-16 units looked up; all characters of the sets are below. */
const tableSize = 0x2600;

interface Scanner {
  /** By character, a bit for each set in which it begins a sequence of UTF-8. */
  leads: Uint16Array;
  /** By character, a bit for each set in which it goes on with one. */
  trails: Uint16Array;
}

let scanner: Scanner | undefined;
const passages = new Map<string, Passage>();

const isLead = (byte: number) => byte >= 0xc2 && byte <= 0xf4;

function makeScanner(): Scanner {
  const made = { leads: new Uint16Array(tableSize), trails: new Uint16Array(tableSize) };
  for (const [rank, set] of passageSets.entries()) {
    for (const [index, character] of upperHalfOf(set).entries()) {
      const table = isLead(index + 0x80) ? made.leads : made.trails;
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | (1 << rank);
    }
  }
  return made;
}

/** A text is worth a look with one beginning of UTF-8 a thousand characters, and with three whatever its length. */
const enoughPairs = { one: 1_000, most: 3 };

/** The sets in which a text has at least a few beginnings of UTF-8: one pass, as nearly every text has none. */
function findSuspects(text: string): string[] {
  scanner ??= makeScanner();
  const { leads, trails } = scanner;
  const pairs = new Uint32Array(passageSets.length);
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || code >= tableSize) {
      open = 0;
      continue;
    }
    for (let both = open & (trails[code] as number), rank = 0; both > 0; both >>= 1, rank += 1)
      pairs[rank] = (pairs[rank] as number) + (both & 1);
    open = leads[code] as number;
  }
  const enough = Math.min(enoughPairs.most, Math.ceil(text.length / enoughPairs.one));
  return passageSets.filter((_, rank) => (pairs[rank] as number) >= enough);
}

function openPassage(set: string): Passage {
  const known = passages.get(set);
  if (known) return known;
  const half = upperHalfOf(set);
  const byteOf = new Map(half.map((character, index) => [character, index + 0x80] as const));
  byteOf.delete('\ufffd');
  const between = (first: number, last: number) =>
    `[${half
      .slice(first - 0x80, last - 0x7f)
      .join('')
      .replaceAll('\ufffd', '')
      .replace(/[\]\\^-]/g, '\\$&')}]`;
  const trail = between(0x80, 0xbf);
  const sequence = `${between(0xc2, 0xdf)}${trail}|${between(0xe0, 0xef)}${trail}{2}|${between(0xf0, 0xf4)}${trail}{3}`;
  const gaps = new RegExp(
    `(${between(0xc3, 0xc3)}|${between(0xce, 0xce)}|${between(0xd0, 0xd0)})([ ?\ufffd])`,
    'g',
  );
  const passage = {
    gaps,
    byteOf,
    sequences: new RegExp(sequence, 'g'),
    chain: new RegExp(`(?:${sequence}){3,}`),
  };
  passages.set(set, passage);
  return passage;
}

/** The share of a line's characters beyond ASCII that forms UTF-8, from which the line is damaged. */
const damagedShare = 0.8;
/** A repair must leave prose: the mean evidence of its letters. */
const leastMean = 0.4;
/** UTF-16 units of damaged lines that are rated. */
const ratedLength = 4_000;
const notAscii = /[^\0-\x7f]/g;

/**
 * Undoes UTF-8 that was read in one of the sets above, line by line, where what comes out are letters and words of a
 * language, and more so than before. Any other text is returned as it is.
 */
export function repairPageSets(text: string): string {
  const repairs = findSuspects(text).flatMap((set) => repairThrough(text, openPassage(set)) ?? []);
  return repairs.sort((a, b) => b.score - a.score)[0]?.text ?? text;
}

interface Repair {
  text: string;
  score: number;
}

function repairThrough(text: string, passage: Passage): Repair | undefined {
  const lines = text.split('\n');
  const damaged = lines.filter((line) => isDamaged(line, passage));
  if (damaged.length === 0) return undefined;
  const marked = lines.filter((line) => line.search(notAscii) >= 0);
  if (damaged.length * 2 < marked.length && !passage.chain.test(text)) return undefined;
  const sample = damaged.join('\n').slice(0, ratedLength);
  const [before, after] = [rateText(sample), rateText(repairLine(sample, passage))];
  if (after.mean < leastMean || after.score <= before.score) return undefined;
  const repaired = lines.map((line) => (isDamaged(line, passage) ? repairLine(line, passage) : line));
  return { text: repaired.join('\n'), score: after.score - before.score };
}

function isDamaged(line: string, { sequences }: Passage): boolean {
  const beyond = line.match(notAscii)?.length ?? 0;
  if (beyond === 0) return false;
  const covered = (line.match(sequences) ?? []).reduce((sum, { length }) => sum + length, 0);
  return covered >= beyond * damagedShare;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function repairLine(line: string, passage: Passage): string {
  return line
    .replace(passage.gaps, (_, lead: string, lost: string) => fillGap(lead, lost, passage))
    .replace(passage.sequences, (sequence) => decodeSequence(sequence, passage));
}

/** `à` and `Р` end in the byte of the no-break space, `И` in one that Windows-1251 lacks; a blank belongs behind `à`. */
function fillGap(lead: string, lost: string, { byteOf }: Passage): string {
  const first = byteOf.get(lead) as number;
  const letter = strictUtf8.decode(Uint8Array.of(first, lost === ' ' ? 0xa0 : 0x98));
  return letter === 'à' ? `${letter} ` : letter;
}

function decodeSequence(sequence: string, { byteOf }: Passage): string {
  try {
    return strictUtf8.decode(Uint8Array.from(sequence, (character) => byteOf.get(character) as number));
  } catch {
    return sequence;
  }
}
