import type { Decoded } from './decode-strictly.ts';
import { rateText } from './rate-text.ts';
import { decodeWith, singleByteSets } from './single-byte.ts';

/** A reading of a file in a character set of one byte a character. */
export interface Reading extends Decoded {
  /** The evidence for it, as `rateText` gives it. */
  score: number;
  mean: number;
  /** By how much it leads the next reading that makes another text of them. */
  lead: number;
}

/** What the sets that hardly any file is in must be better by: those of the Macintosh and of DOS, and rarer ones. */
const handicap = { usual: 0, seldom: 0.7, rare: 1.5 };
/** What a declaration adds: it is often the server's default, so that it decides only where the text hardly does. */
const declaredWorth = 1;
const usualSets = 16;
const seldomSets = 26;

/** In bytes: more evidence changes nothing. */
const sampleBytes = 16 * 1024;

/**
 * The likeliest reading of bytes that are in no set of several bytes a character. Where readings are as likely, the
 * preferred set that comes first names it.
 */
export function chooseSingleByte(
  bytes: Uint8Array,
  preferred: readonly string[],
  declared?: string,
): Reading | undefined {
  const sample = cutSample(bytes);
  const sets = new Set([...preferred.filter(isKnown), ...singleByteSets]);
  const rated = [...sets].flatMap((encoding) => {
    const text = tryDecoding(encoding, sample);
    if (text === undefined) return [];
    const { score, mean } = rateText(text);
    return [
      {
        encoding,
        text,
        mean,
        score: score + (encoding === declared ? declaredWorth : -handicapOf(encoding)),
      },
    ];
  });
  const [first, ...others] = rated.sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  const next = others.find(({ text }) => text !== first.text);
  const text = tryDecoding(first.encoding, bytes);
  if (text === undefined) return undefined;
  return { ...first, text, lead: first.score - (next?.score ?? Number.NEGATIVE_INFINITY) };
}

const isKnown = (name: string) => (singleByteSets as readonly string[]).includes(name);

function handicapOf(encoding: string): number {
  const rank = (singleByteSets as readonly string[]).indexOf(encoding);
  if (rank < usualSets) return handicap.usual;
  return rank < seldomSets ? handicap.seldom : handicap.rare;
}

function tryDecoding(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return decodeWith(encoding, bytes);
  } catch {
    return undefined;
  }
}

/** The beginning of the bytes, or, where that is plain ASCII, from shortly before the first byte that is not. */
function cutSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = first < sampleBytes / 2 ? 0 : first - sampleBytes / 4;
  return bytes.subarray(start, start + sampleBytes);
}
