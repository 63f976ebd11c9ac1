import { cosine } from './cosine.ts';
import { isLoner } from './loner.ts';
import { areSerial } from './serial.ts';
import { type Features, hashOf, type Signature, weightOf } from './signature.ts';

/** A score of 1. Scores are integers, so that no sum depends on its order. */
export const one = 65_536;
/** Two articles further apart never pair, in minutes: as far as a frame looks back. */
export const furthestApart = 72 * 60;
/** A weaker resemblance is none. */
const weakest = Math.floor(0.05 * one);
/** After two days, what two articles have in common counts by a factor of e^-0.5. */
const spreadMinutes = 48 * 60;
/** How much the names add to the words in one language. */
const nameShare = 0.2;
/** Across languages only names and numbers can be compared. */
const acrossLanguages = { factor: 0.75, numbers: 0.5, fewestNames: 2, fewestNumbers: 3 };
const telling = 2;

/** Integers, by the distance in minutes: the same on every machine. */
const nearness = Uint32Array.from({ length: furthestApart + 1 }, (_, apart) =>
  Math.round(one * Math.exp(-(apart ** 2) / (2 * spreadMinutes ** 2))),
);

/** How much two articles resemble one another, 0 or 3,276 to 78,643: an integer, the same in both directions. */
export function scorePair(a: Signature, b: Signature): number {
  const near = nearness[Math.abs(a.minute - b.minute)];
  if (near === undefined || isLoner(a) || isLoner(b) || areSerial(a, b)) return 0;
  const likeness = a.language === b.language ? likenessInside(a, b) : likenessAcross(a, b);
  const score = Math.floor(likeness * near);
  return score < weakest ? 0 : score;
}

function likenessInside(a: Signature, b: Signature): number {
  return cosine(a.stems, b.stems) + nameShare * cosine(a.names, b.names);
}

/** Two names in common, or one and a telling number, or three such numbers: years and round numbers pair anything. */
function likenessAcross(a: Signature, b: Signature): number {
  const names = countShared(a.names, b.names, 1);
  const numbers = names >= acrossLanguages.fewestNames ? 0 : countShared(a.numbers, b.numbers, telling);
  const isEnough =
    names >= acrossLanguages.fewestNames ||
    (names === 1 && numbers > 0) ||
    numbers >= acrossLanguages.fewestNumbers;
  if (!isEnough) return 0;
  return (
    acrossLanguages.factor *
    (cosine(a.names, b.names) + acrossLanguages.numbers * cosine(a.numbers, b.numbers))
  );
}

/** How many hashes are in both lists with at least this weight in both. */
function countShared(a: Features, b: Features, leastWeight: number): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    const difference = hashOf(x) - hashOf(y);
    if (difference === 0 && Math.min(weightOf(x), weightOf(y)) >= leastWeight) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
