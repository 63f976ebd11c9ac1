import Table from 'cli-table3';
import pc from 'picocolors';
import type { Check, Verdict } from './check.ts';

const marks: Record<Verdict, string> = {
  ok: pc.green('ok'),
  warning: pc.yellow('warning'),
  problem: pc.red('problem'),
  skipped: pc.dim('skipped'),
};

/** Used if the output has no width, as in a pipe. */
const defaultColumns = 110;
/** The width of the first two columns and the borders. */
const restWidth = 32;

/** Checks as a table for people, with the number of those that need something done. */
export function formatChecks(checks: readonly Check[]): string {
  const table = new Table({
    head: ['Check', '', 'Found, and what to do'],
    colWidths: [17, 11, Math.max(40, (process.stdout.columns || defaultColumns) - restWidth)],
    wordWrap: true,
    style: pc.isColorSupported ? { head: ['bold'], border: ['dim'] } : { head: [], border: [] },
  });
  for (const { name, verdict, found, advice } of checks) {
    table.push([name, marks[verdict], advice === undefined ? found : `${found}\n${pc.bold('→')} ${advice}`]);
  }
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const say = (verdict: Verdict) => `${count(verdict)} ${verdict}${count(verdict) === 1 ? '' : 's'}`;
  const sum = `${say('problem')}, ${say('warning')}.`;
  return `${table}\n${count('problem') > 0 ? pc.red(sum) : sum}\n`;
}
