import chardet from 'chardet';
import { RejectedCopy } from '../../article/rejected-copy.ts';
import { chooseSingleByte, type Reading } from './choose-single-byte.ts';
import { type Decoded, decodeStrictly } from './decode-strictly.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The detector gains nothing from more than this, in bytes. */
const sampleBytes = 32 * 1024;
/** The detector's confidence (0 to 100) from which its word for a set of several bytes a character is taken. */
const certain = 40;
/** Sets of several bytes a character: they hold together or fall apart by their bytes, which the detector knows. */
const multiByte = new Set(['gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis']);
/**
 * The mean evidence of a character beyond ASCII (`rateText`) from which a reading is prose whatever the detector says,
 * and below which it is none, unless there are few such characters: up to a share of the text.
 */
const prose = { surely: 0.45, hardly: 0.3, few: 0.2 };
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
  const upper = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  const found = analyse(bytes, upper);
  const hint = declared === undefined ? undefined : normaliseName(declared, upper);
  const preferred = [...(hint === undefined ? [] : [hint]), ...found.map(({ name }) => name)];
  const single = chooseSingleByte(bytes, preferred, hint);
  if (single && single.mean >= prose.surely) return toDecoded(single);
  const several = readSeveral(bytes, found, hint);
  if (several) return several;
  if (single && mayBeProse(single)) return toDecoded(single);
  throw new RejectedCopy(
    'undecodable',
    'The file is in no character set that makes words of it. Send it as UTF-8.',
  );
}

interface Guess {
  name: string;
  /** 0 to 100. */
  confidence: number;
}

function analyse(bytes: Uint8Array, upper: boolean): Guess[] {
  return chardet
    .analyse(bytes.subarray(0, sampleBytes))
    .map(({ name, confidence }) => ({ name: normaliseName(name, upper), confidence }))
    .filter(({ confidence }) => confidence > 0);
}

function normaliseName(name: string, upper: boolean): string {
  const lower = name.toLowerCase();
  return sameAs[lower] ?? (upper ? (windowsTwin[lower] ?? lower) : lower);
}

/** The reading in a set of several bytes a character that the detector is sure of, or that was declared. */
function readSeveral(
  bytes: Uint8Array,
  found: readonly Guess[],
  hint: string | undefined,
): Decoded | undefined {
  const guesses = found.filter(({ name, confidence }) => confidence >= certain || name === hint);
  for (const { name, confidence } of guesses.filter((guess) => multiByte.has(guess.name))) {
    const text = tryDecoding(name, bytes);
    if (text !== undefined && readsAsProse(text))
      return { text, encoding: name, confidence: confidence / 100 };
  }
  return undefined;
}

/** Names and quotes weaken the evidence of a text that is read rightly: from half of it on, nothing is doubtful. */
const certainAbove = 0.5;

/** How fast doubt falls with the lead: a lead of 1, which is a frequent letter, leaves half of it. */
const sureness = 0.7;

/** A reading with how sure it is: little where another one is nearly as likely, or where it is hardly prose. */
function toDecoded({ text, encoding, mean, lead }: Reading): Decoded {
  const isFirst = 1 - Math.exp(-Math.max(0, lead) * sureness);
  const isProse = Math.min(1, Math.max(0, mean + certainAbove));
  return { text, encoding, confidence: Math.round(isFirst * isProse * 100) / 100 };
}

function tryDecoding(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return decodeStrictly(encoding, bytes);
  } catch {
    return undefined;
  }
}

const symbols = /[\u0080-\u009f\ufffd\ue000-\uf8ff¢¤¥¦¨¬¯±²³´¶¸¹º¼½¾×÷]/g;

function readsAsProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(symbols)?.length ?? 0) <= letters * symbolShare;
}

/** Whether a reading may pass, with its doubt shown. */
function mayBeProse({ text, mean }: Reading): boolean {
  const marked = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return readsAsProse(text) && (mean >= prose.hardly || marked <= text.length * prose.few);
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
