import { arrival, shape } from '../catalog/corpus-shape.ts';
import type { ReadFigures, ReadReport } from '../catalog/measure-reads.ts';
import { indexPurposes, type Purpose, purposes } from '../catalog/write-ledger.ts';
import { numberTable } from '../plain-table.ts';
import type { StageReport } from './run-trial.ts';
import type { SendOptions } from './send-articles.ts';

/** What a stack with default settings should not need for any query. */
const aim = { units: 200, waits: 4 };
const itemOverheadBytes = 100;
const gigabyte = 2 ** 30;

type Row = [name: string, of: (stage: StageReport) => number, digits?: number];

/** The figures of a trial as tables: what writing took, then what each kind of query took, with growth from stage to stage. */
export function printTrial(stages: readonly StageReport[], options: SendOptions): string {
  const { batch, order, perHour, seed } = options;
  return [
    `Articles of ${shape.meanWords} words on average, ${arrival.updates * 100} % of them corrections, and ` +
      `${arrival.deletes * 100} % deletions; ${order} dates, ${perHour} an hour, batches of ${batch}, seed ${seed}.`,
    'Made up: the articles, and what cleaning and classifying would have said of each. Real: all that is written and read.',
    tableOf('writing', stages, writingRows()),
    `live segments: ${stages.map(describeTiers).join('; ')}`,
    ...(['cold', 'running', 'again'] as const).map((state) => printState(state, stages)),
    ...stages.map(describeExcess),
    '',
  ].join('\n');
}

function writingRows(): Row[] {
  const unitsOf = (some: readonly Purpose[]) => (stage: StageReport) =>
    some.reduce((sum, purpose) => sum + stage.ledger[purpose], 0) / stage.articles;
  const rest = purposes.filter((purpose) => !indexPurposes.includes(purpose));
  const spent = (part: string): Row[] => [
    [
      `${part}: ms of processor an article`,
      (stage) => (stage.spent[part]?.processorMs ?? 0) / stage.articles,
      2,
    ],
  ];
  return [
    ...indexPurposes.map(
      (purpose): Row => [`write units an article, index: ${purpose}`, unitsOf([purpose]), 2],
    ),
    ['INDEX', unitsOf(indexPurposes), 2],
    ...rest.map((purpose): Row => [`write units an article, ${purpose}`, unitsOf([purpose]), 2]),
    ['WHOLE', unitsOf(purposes), 2],
    ['table: GB billed', ({ stored }) => (stored.bytes + itemOverheadBytes * stored.items) / gigabyte, 3],
    ['table: bytes an article', ({ stored, articles }) => stored.bytes / articles],
    ['index: bytes an article', ({ index, articles }) => index.segmentBytes / articles],
    ['index: chunks', ({ index }) => index.chunks],
    ['index: live segments', ({ index }) => index.tiers.reduce((sum, { segments }) => sum + segments, 0)],
    ['manifest: bytes', ({ index }) => index.manifestBytes],
    ['manifest: bytes at most', ({ largestManifestBytes }) => largestManifestBytes],
    ...['rows', 'index', 'disk'].flatMap(spent),
    ['articles a second', (stage) => stage.articles / secondsOf(stage)],
    ['seconds of writing', secondsOf],
    ['MB of memory at most, writing', ({ writingMegabytes }) => writingMegabytes],
    ['MB of memory at most, asking', ({ askingMegabytes }) => askingMegabytes],
  ];
}

function secondsOf({ spent }: StageReport): number {
  return Object.values(spent).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** One row a figure, one column a stage, and between two stages how many times larger the figure is. */
function tableOf(title: string, stages: readonly StageReport[], rows: readonly Row[]): string {
  const table = numberTable([
    title,
    ...stages.flatMap(({ articles }, i) => (i === 0 ? [`${articles}`] : ['×', `${articles}`])),
  ]);
  for (const [name, figureOf, digits = 0] of rows)
    table.push([name, ...withGrowth(stages.map(figureOf), digits)]);
  return table.toString();
}

function withGrowth(figures: readonly number[], digits: number): string[] {
  return figures.flatMap((figure, i) => {
    const before = figures[i - 1];
    return before === undefined ? [figure.toFixed(digits)] : [growth(before, figure), figure.toFixed(digits)];
  });
}

function growth(before: number, after: number): string {
  return before === 0 ? '' : (after / before).toFixed(1);
}

function printState(state: 'cold' | 'running' | 'again', stages: readonly StageReport[]): string {
  const heads = stages.flatMap(({ articles }, i) => [
    ...(i === 0 ? [] : ['×']),
    `${articles}: units`,
    'at most',
    'waits',
    'p50 ms',
    'p99 ms',
  ]);
  const table = numberTable([state, ...heads]);
  for (const { kind } of stages[0]?.reads ?? []) {
    const figures = stages.map((stage) => stage.reads.find((read) => read.kind === kind)?.[state]);
    table.push([kind, ...figures.flatMap((each, i) => (each ? cells(each, figures[i - 1]) : []))]);
  }
  return table.toString();
}

function cells(
  { units, mostUnits, roundTrips, p50Ms, p99Ms }: ReadFigures,
  before: ReadFigures | undefined,
): string[] {
  return [
    ...(before ? [growth(before.units, units)] : []),
    units.toFixed(1),
    mostUnits.toFixed(1),
    roundTrips.toFixed(1),
    p50Ms.toFixed(0),
    p99Ms.toFixed(0),
  ];
}

function describeTiers({ articles, index }: StageReport): string {
  const tiers = index.tiers.map(
    ({ tier, segments, articles: held }) => `tier ${tier}: ${segments} with ${held}`,
  );
  return `at ${articles} ${tiers.join(', ')}`;
}

/** Which kinds need more than they should, and which were stopped by the budget. */
function describeExcess({ articles, reads }: StageReport): string {
  const isDear = ({ cold }: ReadReport) => cold.mostUnits > aim.units || cold.roundTrips > aim.waits;
  const said = reads
    .filter(isDear)
    .map(
      ({ kind, cold }) =>
        `${kind} (${cold.units.toFixed(0)}, at most ${cold.mostUnits.toFixed(0)} units, ${cold.roundTrips.toFixed(1)} waits)`,
    );
  const stopped = reads
    .filter(({ partial }) => partial > 0)
    .map(({ kind, partial }) => `${kind} (${partial} of 20)`);
  return [
    `${articles}: over ${aim.units} units or ${aim.waits} waits, cold: ${said.join('; ') || 'none'}`,
    `${articles}: stopped by the budget: ${stopped.join('; ') || 'none'}`,
  ].join('\n');
}
