import { isCopyOf } from './containment.ts';
import { isLoner } from './loner.ts';
import { one, scorePair } from './score.ts';
import { type Features, hashOf, type Signature, weightOf } from './signature.ts';

/** Hashes of what two articles have in common, what weighs most first. */
export interface SharedFeatures {
  stems: number[];
  names: number[];
  numbers: number[];
}

/** How much two articles resemble one another, and by what. */
export interface Resemblance {
  /** 0 to 1, of which `threshold` connects. */
  score: number;
  isCopy: boolean;
  shared: SharedFeatures;
}

/** Why two articles are connected: only what counts between them is told. Undefined if nothing connects them. */
export function explainPair(a: Signature, b: Signature): Resemblance | undefined {
  const isCopy = isCopyOf(a, b);
  const isTold = !(isLoner(a) || isLoner(b));
  const score = isTold ? scorePair(a, b) : isCopy ? one : 0;
  if (score === 0) return undefined;
  const isOneLanguage = a.language === b.language;
  return {
    score: Math.min(1, score / one),
    isCopy,
    shared: {
      stems: isOneLanguage ? sharedOf(a.stems, b.stems) : [],
      names: sharedOf(a.names, b.names),
      numbers: isOneLanguage ? [] : sharedOf(a.numbers, b.numbers),
    },
  };
}

function sharedOf(some: Features, others: Features): number[] {
  const weights = new Map(Array.from(others, (feature) => [hashOf(feature), weightOf(feature)]));
  return Array.from(some, (feature) => ({
    hash: hashOf(feature),
    product: weightOf(feature) * (weights.get(hashOf(feature)) ?? 0),
  }))
    .filter(({ product }) => product > 0)
    .sort((x, y) => y.product - x.product || x.hash - y.hash)
    .map(({ hash }) => hash);
}
