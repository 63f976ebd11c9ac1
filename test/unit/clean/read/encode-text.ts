import { upperHalfOf } from '../../../../functions/clean/read/single-byte.ts';

/** What people typed where a set lacks the sign. */
const instead: Record<string, string> = {
  '’': "'",
  '„': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  œ: 'oe',
  '£': 'GBP ',
  ё: 'е',
};

/** A text as the set can write it, with plain quotes and dashes where it has no others. */
export function spellIn(charset: string, text: string): string {
  const half = upperHalfOf(charset);
  return Array.from(text, (character) =>
    character < '\x80' || half.includes(character) ? character : (instead[character] ?? character),
  ).join('');
}

/** Encodes with a set of one byte a character; throws for a character that the set lacks. */
export function encodeSingle(charset: string, text: string): Uint8Array {
  const half = upperHalfOf(charset);
  return Uint8Array.from(text, (character) => {
    const place = half.indexOf(character);
    if (character >= '\x80' && place < 0) throw new RangeError(`${charset} has no ${character}.`);
    return character < '\x80' ? character.charCodeAt(0) : 0x80 + place;
  });
}

const pairsOf = new Map<string, Map<string, number[]>>();

function listPairs(charset: string): Map<string, number[]> {
  const decoder = new TextDecoder(charset);
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && !pairs.has(text)) pairs.set(text, [lead, trail]);
    }
  }
  return pairs;
}

/** Encodes with a set of one or two bytes a character. */
export function encodePairs(charset: string, text: string): Uint8Array {
  const pairs = pairsOf.get(charset) ?? listPairs(charset);
  pairsOf.set(charset, pairs);
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : (pairs.get(character) ?? [0x3f]),
    ),
  );
}

/** UTF-16 without a byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
