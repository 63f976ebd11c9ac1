import { estimateImport } from '../../../lib/costs/import-costs.ts';
import { describeTime, sumOf } from './import-progress.ts';
import type { Tally } from './take-in.ts';

/** What is said of a run when it ends. */
export interface ImportOutcome extends Tally {
  prefix: string;
  seconds: number;
  isDryRun: boolean;
  isInterrupted: boolean;
  /** The list of what was refused, if there is one. */
  refusedFile?: string;
}

/** The end of an import, for people. */
export function describeImport(outcome: ImportOutcome): string {
  const { records, put, changed, unchanged, repeated, unnamed, isDryRun, prefix, seconds } = outcome;
  const lines = [
    `${plural(records, 'record')} read in ${describeTime(seconds * 1000)}, below ${prefix || 'the top of the bucket'}.`,
    countLine(
      put,
      `${isDryRun ? 'would be put' : 'put'}${changed > 0 ? `, ${changed} of them in the place of an earlier one` : ''}`,
    ),
    countLine(unchanged, 'there already, and the same'),
    countLine(repeated, 'the same record once more'),
    countLine(unnamed, unnamedSentence),
    ...describeCounts(outcome.skipped, 'passed over'),
    ...describeCounts(outcome.refused, 'refused'),
    sumOf(outcome.refused) > 0 &&
      outcome.refusedFile &&
      `Each with its place and why: ${outcome.refusedFile}`,
    isDryRun && put > 0 && describeCosts(put),
    outcome.isInterrupted &&
      'Interrupted. Give the same command again to go on: what is there is not put twice.',
  ];
  return lines
    .filter((line) => line)
    .map((line) => `${line}\n`)
    .join('');
}

const unnamedSentence =
  'without id and address: their keys are hashes of their content, so that a correction is another article. If a field names them, say --map id=…';

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function countLine(count: number, what: string): string | false {
  return count > 0 && `${String(count).padStart(8)} ${what}`;
}

function describeCounts(counts: Readonly<Record<string, number>>, what: string): string[] {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${String(count).padStart(8)} ${what}: ${reason}`);
}

function describeCosts(count: number): string {
  const { dollars, putDollars } = estimateImport(count);
  const [all, puts] = [dollars, putDollars].map((each) =>
    each < 0.01 ? 'less than a cent' : `$${each.toFixed(2)}`,
  );
  return `On AWS that costs about ${all} at list prices of us-east-1, of which ${puts} to put them.`;
}
