import { plainTable } from '../plain-table.ts';
import type { BaselineReport } from './measure-baselines.ts';

/** The baselines as text. */
export function printBaselines({ naive, miniSearch }: BaselineReport): string {
  const table = plainTable({
    head: ['an item per word per article', 'read units', 'round trips', 'p50 ms'],
    colAligns: ['left', 'right', 'right', 'right'],
  });
  for (const { kind, units, roundTrips, p50Ms } of naive.reads) {
    table.push([kind, units.toFixed(1), roundTrips.toFixed(1), p50Ms.toFixed(0)]);
  }
  const { writeUnitsPerArticle: units } = naive;
  return [
    `naive layout: ${units.toFixed(0)} write units an article on ${naive.articles} articles, whatever the batch; ` +
      `${(3 * units).toFixed(0)} with two secondary indexes`,
    table.toString(),
    `minisearch in memory: ${miniSearch.articles} articles built in ${miniSearch.buildSeconds.toFixed(0)} s, ` +
      `${miniSearch.heapMegabytes.toFixed(0)} MB of heap, p50 ${miniSearch.p50Ms.toFixed(1)} ms by relevance`,
    '',
  ].join('\n');
}
