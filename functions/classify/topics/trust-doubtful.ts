import { topOf } from './taxonomy.ts';

/**
 * Words of several senses (`bank`, `interest`) count as far as words of one sense stand by them: at most this many
 * times the score of those. This many different ones vouch for each other.
 */
const borneOut = { mostTimesSure: 2, vouching: 3 };
/**
 * A headline has no room for a second word: there one of several senses counts like a sure word of the title. In words,
 * and in score.
 */
const headline = { length: 15, hint: 16 };

/** What a term contributes to a topic. */
export interface Contribution {
  code: string;
  isDoubtful: boolean;
  score: number;
}

interface Sum {
  sure: number;
  doubtful: number;
  count: number;
}

function sumUp(contributions: readonly Contribution[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { code, isDoubtful, score } of contributions) {
    if (score <= 0) continue;
    const top = topOf(code);
    const { sure, doubtful, count } = sums.get(top) ?? { sure: 0, doubtful: 0, count: 0 };
    const sum = isDoubtful
      ? { sure, doubtful: doubtful + score, count: count + 1 }
      : { sure: sure + score, doubtful, count };
    sums.set(top, sum);
  }
  return sums;
}

/** For a topic, the part of what words of several senses contribute that the rest of the text bears out, 0 to 1. */
export function trustDoubtful(
  contributions: readonly Contribution[],
  words: number,
): (code: string) => number {
  const sums = sumUp(contributions);
  const allowance = words <= headline.length ? headline.hint : 0;
  return (code) => {
    const sum = sums.get(topOf(code));
    if (!sum || sum.count >= borneOut.vouching) return 1;
    return Math.min(1, (sum.sure * borneOut.mostTimesSure + allowance) / sum.doubtful);
  };
}
