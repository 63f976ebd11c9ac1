import pc from 'picocolors';
import {
  type Drift,
  type DriftCounts,
  type DriftKind,
  driftKinds,
  totalDrift,
} from '../../../functions/reconcile/drift.ts';
import { callName } from '../../call-name.ts';

/** The result of a comparison. */
export interface ReconcileSummary {
  checked: number;
  found: DriftCounts;
  /** How many files were sent to the intake. */
  sent: number;
  fix: boolean;
  /** `expireDays`: the days until those that were found expire; `isDefault` if the stack does not give its setting. */
  unusedTexts?: { found: number; expired: number; expireDays?: number; isDefault?: boolean };
}

/**
 * More lines would push the important ones off the screen.
 * @limit The rest is counted, and listed by `--json`.
 */
export const mostShown = 50;

/** A line for people for one of the first differences; the summary has the total. */
export function describeDrift({ kind, key, articleId, because }: Drift, { found }: ReconcileSummary): string {
  const shown = totalDrift(found);
  if (shown > mostShown + 1) return '';
  if (shown > mostShown) return pc.dim('… and more; --json lists all of them.\n');
  return `${pc.yellow(kind.padEnd(longestKind))}  ${key}  ${pc.dim(articleId)}\n${' '.repeat(longestKind)}  ${because}\n`;
}

const longestKind = Math.max(...driftKinds.map((kind) => kind.length));

/** What to do about each kind that is not taken in again. */
const advice: Record<DriftKind, string> = {
  missing: 'run again with --fix',
  orphaned: 'run again with --fix',
  stale: 'run again with --fix',
  failed: `mend the cause, then run: ${callName} redrive`,
  abandoned: 'look at the sweep function: docs/operations.md, "A function fails"',
};

/** The summary for people: how many of each kind, and what to do. */
export function describeSummary(
  { checked, found, sent, fix, unusedTexts }: ReconcileSummary,
  stack: string,
): string {
  const kinds = driftKinds.filter((kind) => found[kind] > 0);
  const lines = kinds.map((kind) => {
    const isSent = fix && advice[kind] === advice.missing;
    return `${String(found[kind]).padStart(7)} ${kind}: ${isSent ? 'sent to the intake' : advice[kind]}`;
  });
  if (unusedTexts) lines.push(...describeTexts(unusedTexts));
  const verdict =
    kinds.length === 0 ? pc.green('Bucket and catalogue agree') : pc.yellow('Bucket and catalogue differ');
  return [
    `${verdict} in ${stack}: ${checked} entries compared${fix ? `, ${sent} files sent to be taken in again` : ''}.`,
    ...lines,
    '',
  ].join('\n');
}

function describeTexts(texts: NonNullable<ReconcileSummary['unusedTexts']>): string[] {
  if (texts.found === 0) return ['      0 texts that nothing points to'];
  return [`${String(texts.found).padStart(7)} texts that nothing points to: ${describeFate(texts)}`];
}

function describeFate({ expireDays, isDefault }: NonNullable<ReconcileSummary['unusedTexts']>): string {
  if (expireDays === undefined) return 'run again with --fix to let them expire';
  const because = isDefault ? ', the default: the stack was deployed before it said its trailDays' : '';
  return `they expire in ${expireDays} days${because}`;
}
