import { plainTable } from '../plain-table.ts';
import type { ReadFigures, ReadReport } from './measure-reads.ts';

const states = ['cold', 'running', 'again'] as const;
const heads = ['read units', 'at most', 'round trips', 'p50 ms', 'p99 ms'];
const columns = 2 + states.length * heads.length;

/** The reports as a table, every state of the function side by side. */
export function printReads(reports: readonly ReadReport[]): string {
  const table = plainTable({
    head: [
      'query (20 variations)',
      'found',
      'cut short',
      ...states.flatMap((state) => heads.map((head) => `${state}: ${head}`)),
    ],
    wordWrap: true,
    colWidths: [30, ...Array.from({ length: columns }, () => 10)],
    colAligns: ['left', ...Array.from({ length: columns }, () => 'right' as const)],
  });
  for (const { kind, found, partial, ...figures } of reports) {
    table.push([kind, found.toFixed(1), partial, ...states.flatMap((state) => cells(figures[state]))]);
  }
  return `${table.toString()}\n`;
}

function cells({ units, mostUnits, roundTrips, p50Ms, p99Ms }: ReadFigures): string[] {
  return [units.toFixed(1), mostUnits.toFixed(1), roundTrips.toFixed(1), p50Ms.toFixed(0), p99Ms.toFixed(0)];
}
