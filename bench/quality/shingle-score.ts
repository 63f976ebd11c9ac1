/** How near a text comes to its gold by runs of words; all from 0 to 1. */
export interface ShingleScore {
  precision: number;
  recall: number;
  /** Equal to the gold word for word. */
  exact: boolean;
}

/** In words: a run of so many is compared. */
const run = 4;
const word = /[\p{L}\p{N}_]+/gu;

/** Compares the multisets of runs of four words, as article-extraction-benchmark does. */
export function scoreShingles(found: string, gold: string): ShingleScore {
  const [ours, theirs] = [wordsOf(found), wordsOf(gold)];
  const shared = countShared(shinglesOf(ours), shinglesOf(theirs));
  const missed = sizeOf(theirs) - shared;
  const added = sizeOf(ours) - shared;
  return {
    precision: shared + added === 0 ? 1 : shared / (shared + added),
    recall: shared + missed === 0 ? 1 : shared / (shared + missed),
    exact: ours.join(' ') === theirs.join(' '),
  };
}

/** Means of precision and recall, the F1 of these means, and the share of pages that are right word for word. */
export function meanShingles(scores: readonly ShingleScore[]) {
  const mean = (of: (score: ShingleScore) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  const f1 = (2 * precision * recall) / (precision + recall);
  return { pages: scores.length, f1, precision, recall, exact: mean(({ exact }) => Number(exact)) };
}

function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

function sizeOf(words: readonly string[]): number {
  return words.length === 0 ? 0 : Math.max(1, words.length - run + 1);
}

function shinglesOf(words: readonly string[]): Map<string, number> {
  const shingles = new Map<string, number>();
  for (let start = 0; start < sizeOf(words); start += 1) {
    const shingle = words.slice(start, start + run).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function countShared(found: Map<string, number>, gold: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, gold.get(shingle) ?? 0);
  return shared;
}
