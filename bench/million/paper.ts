import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prices } from '../../lib/costs/running-costs.ts';
import { describeIndex } from '../catalog/describe-index.ts';
import { indexPurposes, keepLedger, purposes } from '../catalog/write-ledger.ts';
import { numberTable } from '../plain-table.ts';
import { ItemKeep } from './item-keep.ts';
import { openOwnTable } from './own-client.ts';
import { ownTable } from './own-table.ts';
import { openSender, type SendOptions } from './send-articles.ts';
import { type Simulation, simulate } from './simulate.ts';

/** What does not grow with the archive is measured on so many. */
const sampled = 2_000;
const itemOverheadBytes = 100;
const gigabyte = 1e9;
/** aws.amazon.com/dynamodb/pricing/on-demand: a month, the first 25 GB not taken off. */
const dollarsAGigabyteMonth = 0.25;

interface Sample {
  /** Write units and bytes of an article besides the index. */
  restUnits: number;
  restBytes: number;
  /** Bytes of an article in a segment of so many. */
  bytesIn(count: number): number;
}

/** Says on paper what so many articles would cost: rows and texts by a sample, the index by a play of its manifest. */
export async function printPaper(articles: number, options: SendOptions): Promise<string> {
  const sample = await takeSample(options);
  const played = simulate(articles, options, sample.bytesIn);
  const indexUnits = Object.values(played.units).reduce((sum, units) => sum + units, 0);
  const units = indexUnits + articles * sample.restUnits;
  const gigabytes = (articles * sample.restBytes + played.indexBytes) / gigabyte;
  const table = numberTable([`${articles} articles, on paper`, '']);
  const row = (name: string, value: number, digits = 2) => table.push([name, value.toFixed(digits)]);
  for (const [purpose, sum] of Object.entries(played.units))
    row(`write units an article, index: ${purpose}`, sum / articles);
  row('INDEX', indexUnits / articles);
  row(`row, text, labels and work index, measured on ${sampled}`, sample.restUnits);
  row('WHOLE', units / articles);
  row('live segments', played.live.length, 0);
  row('manifest: bytes', played.manifestBytes, 0);
  row('manifest: bytes at most', played.largestManifestBytes, 0);
  row('dollars to write it, at list price', units * prices.writeUnit);
  row('GB', gigabytes, 1);
  row('dollars a month to keep it', gigabytes * dollarsAGigabyteMonth);
  row('read units of a word that is in no segment', played.live.length / 2, 1);
  return `${table}\n${describeTiers(played)}\n`;
}

async function takeSample(options: SendOptions): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-sample-'));
  const keep = await ItemKeep.open(folder);
  try {
    const stored = { items: 0, bytes: 0 };
    const table = openOwnTable('catalogue', ownTable(keep, stored));
    const sender = openSender(table, options, (_part, work) => work());
    const ledger = keepLedger(table, sender.ids);
    while ((await sender.send(sampled)) < sampled);
    await sender.flush();
    const { segmentBytes } = await describeIndex(table);
    const restBytes = (stored.bytes + itemOverheadBytes * stored.items - segmentBytes) / sampled;
    await sender.mergeAll();
    const merged = await describeIndex(table);
    const rest = purposes.filter((purpose) => !indexPurposes.includes(purpose));
    return {
      restUnits: rest.reduce((sum, purpose) => sum + ledger[purpose], 0) / sampled,
      restBytes,
      bytesIn: sizesBetween(
        [options.batch, segmentBytes / sampled],
        [sampled, merged.segmentBytes / sampled],
      ),
    };
  } finally {
    await keep.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Articles share words, so each takes less room in a larger segment: by the power of the size that two sizes show, as the
 * vocabulary of a text grows (Heaps' law).
 */
function sizesBetween([few, bytes]: [number, number], [many, fewer]: [number, number]): Sample['bytesIn'] {
  const power = Math.log(fewer / bytes) / Math.log(many / few);
  return (count) => bytes * (count / few) ** power;
}

function describeTiers({ live }: Simulation): string {
  const tiers = new Map<number, number[]>();
  for (const { tier, articles } of live) tiers.set(tier, [...(tiers.get(tier) ?? []), articles]);
  const said = [...tiers]
    .sort(([a], [b]) => a - b)
    .map(([tier, held]) => {
      const sum = held.reduce((all, each) => all + each, 0);
      return `tier ${tier}: ${held.length} with ${sum}`;
    });
  return `live segments: ${said.join(', ')}`;
}
