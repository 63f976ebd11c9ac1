import Table from 'cli-table3';
import type { ReadFigures, ReadReport } from './measure-reads.ts';

const heads = ['read units', 'at most', 'calls', 'round trips', 'p50 ms', 'p99 ms'];

/** The reports as a table, cold and warm side by side. */
export function printReads(reports: readonly ReadReport[]): string {
  const table = new Table({
    head: [
      'query (20 variations)',
      'found',
      ...heads.map((head) => `cold: ${head}`),
      ...heads.map((head) => `warm: ${head}`),
    ],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    colWidths: [30, ...Array.from({ length: 1 + 2 * heads.length }, () => 9)],
    colAligns: ['left', ...Array.from({ length: 1 + 2 * heads.length }, () => 'right' as const)],
  });
  for (const { kind, found, cold, warm } of reports) {
    table.push([kind, found.toFixed(1), ...cells(cold), ...cells(warm)]);
  }
  return `${table.toString()}\n`;
}

function cells({ units, mostUnits, calls, roundTrips, p50Ms, p99Ms }: ReadFigures): string[] {
  return [
    units.toFixed(1),
    mostUnits.toFixed(1),
    calls.toFixed(1),
    roundTrips.toFixed(1),
    p50Ms.toFixed(0),
    p99Ms.toFixed(0),
  ];
}
