import Table from 'cli-table3';
import { type FaultKind, faultKinds, faultTable } from './fault-table.ts';

/** The table of what was injected, kind by kind. */
export function formatFaults(counts: Record<FaultKind, number>): string {
  const table = new Table({
    head: ['injected', 'times', 'what'],
    colAligns: ['left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const kind of faultKinds) table.push([kind, counts[kind], faultTable[kind].what]);
  return table.toString();
}
