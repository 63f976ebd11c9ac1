import chardet from 'chardet';
import { RejectedCopy } from '../../article/rejected-copy.ts';
import { type Decoded, decodeStrictly } from './decode-strictly.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The detector gains nothing from more than this, in bytes. */
const sampleBytes = 32 * 1024;
/** Below, the detector's confidence (0 to 100) is a guess, and the declared character set is a better one. */
const certain = 40;
/** The share of symbols that no prose has; a wrong character set shows as symbols. */
const symbolShare = 0.05;

/** Character sets that the WHATWG standard treats as one: every browser reads ISO Latin-1 as Windows-1252. */
const sameAs: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  ascii: 'windows-1252',
  'utf-8': 'windows-1252',
};
/** By ISO set, the Windows set that differs little, but uses the bytes 0x80-0x9F, which are controls in the ISO set. */
const windowsTwin: Record<string, string> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-6': 'windows-1256',
  'iso-8859-8': 'windows-1255',
  'iso-8859-5': 'windows-1251',
};

/** Reads bytes that are not UTF-8; throws `RejectedCopy('undecodable')` when no character set makes prose of them. */
export function decodeLegacy(bytes: Uint8Array, declared?: string): Decoded {
  const mixed = decodeMixed(bytes);
  if (mixed) return mixed;
  for (const encoding of candidates(bytes, declared)) {
    const text = tryDecoding(encoding, bytes);
    if (text !== undefined && readsAsProse(text)) return { text, encoding };
  }
  throw new RejectedCopy(
    'undecodable',
    'The file is in no character set that makes words of it. Send it as UTF-8.',
  );
}

/** The sets to try, most likely first. */
function candidates(bytes: Uint8Array, declared?: string): string[] {
  const upper = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  const found = chardet
    .analyse(bytes.subarray(0, sampleBytes))
    .map(({ name, confidence }) => ({ name: normaliseName(name, upper), confidence }))
    .filter(({ name, confidence }) => confidence > 0 && name !== 'utf-16le' && name !== 'utf-16be');
  const hint = declared === undefined ? [] : [normaliseName(declared, upper)];
  const sure = found.filter(({ confidence }) => confidence >= certain).map(({ name }) => name);
  // A declared Latin-9 cannot be told from Latin-1 by its bytes; other declarations are often the server's default.
  const first = declared === 'iso-8859-15' ? hint : [];
  return [...new Set([...first, ...sure, ...hint, ...found.map(({ name }) => name), 'windows-1252'])];
}

function normaliseName(name: string, upper: boolean): string {
  const lower = name.toLowerCase();
  return sameAs[lower] ?? (upper ? (windowsTwin[lower] ?? lower) : lower);
}

function tryDecoding(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return encoding === 'windows-1252' ? decodeWindows1252(bytes) : decodeStrictly(encoding, bytes);
  } catch {
    return undefined;
  }
}

const symbols = /[\u0080-\u009f\ufffd\ue000-\uf8ff¢¤¥¦¨¬¯±²³´¶¸¹º¼½¾×÷]/g;

function readsAsProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(symbols)?.length ?? 0) <= letters * symbolShare;
}

/** Valid sequences of two bytes or more, as UTF-8 has them. */
const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const upperBytes = /[\x80-\xff]/g;
/** Where two files were joined, at least this share of the bytes above 0x7F forms UTF-8; by chance hardly any does. */
const mixedShare = 0.8;

/** A UTF-8 file with stray Windows-1252 bytes: each part is read as what it is. */
function decodeMixed(bytes: Uint8Array): Decoded | undefined {
  const raw = Buffer.from(bytes).toString('latin1');
  const upper = raw.match(upperBytes)?.length ?? 0;
  const covered = (raw.match(sequence) ?? []).reduce((sum, part) => sum + part.length, 0);
  if (covered < upper * mixedShare) return undefined;
  const parts = raw.split(new RegExp(`(${sequence.source})`)).map((part, index) => {
    const buffer = Buffer.from(part, 'latin1');
    return index % 2 === 1 ? buffer.toString('utf8') : decodeWindows1252(buffer);
  });
  const text = parts.join('');
  return text.includes('\ufffd') ? undefined : { text, encoding: 'utf-8' };
}
