import { letterRuns } from './characters.ts';

const longWord = 4;
const unspacedRun = /[\u3040-\u30ff\u3400-\u9fff]{2,}/g;

/** The words of a folded text with four letters or more; in scripts without blanks every pair of letters. */
export function longWords(folded: string): string[] {
  const runs = folded.match(unspacedRun);
  if (!runs) return letterRuns(folded, longWord);
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}
