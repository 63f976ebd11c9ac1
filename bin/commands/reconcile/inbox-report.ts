import pc from 'picocolors';
import type { InboxComparison, InboxDriftKind } from './compare-inbox.ts';
import { mostShown } from './drift-report.ts';

const meanings: Record<InboxDriftKind, string> = {
  'not-uploaded': 'files that are not in the bucket',
  changed: 'files of which the bucket has other bytes',
  'left-behind': 'objects that came from the folder, and whose files are gone',
};

/** For people: whether folder and bucket agree, and the first differences, each with its reason. */
export function describeInbox({ folder, files, drift, mended }: InboxComparison, fix: boolean): string {
  const verdict =
    drift.length === 0 ? pc.green('Inbox and bucket agree') : pc.yellow('Inbox and bucket differ');
  const shown = drift
    .slice(0, mostShown)
    .map(({ kind, key, because }) => `${pc.yellow(kind.padEnd(12))}  ${key}\n              ${because}`);
  const more = drift.length > mostShown ? [pc.dim('… and more; --json lists all of them.')] : [];
  const sums = Object.entries(meanings)
    .map(([kind, meaning]) => ({ meaning, count: drift.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ meaning, count }) => `${String(count).padStart(7)} ${meaning}${fix ? '' : ': run again with --fix'}`,
    );
  const repaired = fix && drift.length > 0 ? [`${String(mended).padStart(7)} of them mended`] : [];
  return `${[...shown, ...more, `${verdict}: ${files} files in ${folder}.`, ...sums, ...repaired].join('\n')}\n`;
}
