import { plainTable } from '../plain-table.ts';
import { arrival, shape } from './corpus-shape.ts';
import type { IndexState } from './describe-index.ts';
import type { Ingested, IngestOptions } from './ingest.ts';
import { indexPurposes, type Purpose, purposes } from './write-ledger.ts';

/** What indexing cost; units are of an article: all units by the number of arrivals. */
interface WriteReport {
  unitsPerArticle: Record<Purpose, number> & { index: number; rows: number; whole: number };
  bytesPerArticle: number;
  articlesPerSecond: number;
  state: IndexState;
  largestManifestBytes: number;
}

/** Sums up a run. */
export function reportWrites(
  { articles }: Pick<IngestOptions, 'articles'>,
  { ledger, rowsMeasured, seconds, largestManifestBytes }: Ingested,
  state: IndexState,
): WriteReport {
  const per = Object.fromEntries(
    purposes.map((purpose) => [
      purpose,
      indexPurposes.includes(purpose)
        ? ledger[purpose] / articles
        : rowsMeasured.ledger[purpose] / rowsMeasured.articles,
    ]),
  );
  const unitsPerArticle = per as Record<Purpose, number>;
  const sumOf = (some: readonly Purpose[]) => some.reduce((sum, each) => sum + unitsPerArticle[each], 0);
  const index = sumOf(indexPurposes);
  const whole = sumOf(purposes);
  return {
    unitsPerArticle: { ...unitsPerArticle, index, rows: whole - index, whole },
    bytesPerArticle: state.segmentBytes / articles,
    articlesPerSecond: articles / seconds,
    state,
    largestManifestBytes,
  };
}

/** The report as text. */
export function printWrites(report: WriteReport, options: Omit<IngestOptions, 'mergePolicy'>): string {
  const { articles, batch, order, perHour, seed } = options;
  const { unitsPerArticle: units, state } = report;
  const table = plainTable({
    head: ['write units an article', ''],
    colAligns: ['left', 'right'],
  });
  const row = (name: string, value: number) => table.push([name, value.toFixed(2)]);
  for (const purpose of indexPurposes) row(`index: ${purpose}`, units[purpose]);
  row('INDEX ONLY', units.index);
  for (const purpose of purposes.filter((each) => !indexPurposes.includes(each)))
    row(purpose, units[purpose]);
  row('WHOLE ARTICLE', units.whole);
  const tiers = state.tiers.map(
    ({ tier, segments, articles: held }) => `tier ${tier}: ${segments} with ${held} articles`,
  );
  return [
    `${articles} arrivals of ${shape.meanWords} words on average, ${arrival.updates * 100} % of them corrections, and ` +
      `${arrival.deletes * 100} % deletions; ${order} dates, ${perHour} an hour, batches of ${batch}, seed ${seed}`,
    table.toString(),
    `${Math.round(report.bytesPerArticle)} bytes an article in ${state.chunks} chunks; live segments: ${tiers.join('; ')}`,
    `manifest: ${state.manifestBytes} bytes at rest, ${report.largestManifestBytes} at most`,
    `${Math.round(report.articlesPerSecond)} articles a second through dynalite on this machine, all stages in turn`,
    '',
  ].join('\n');
}
