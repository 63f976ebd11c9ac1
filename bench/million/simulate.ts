import { readerGraceMinutes } from '../../functions/catalog/manifest/garbage-list.ts';
import type { Manifest, SegmentEntry } from '../../functions/catalog/manifest/manifest.ts';
import { encodeEntry } from '../../functions/catalog/manifest/manifest-entry.ts';
import { chooseMerges, type Merge, mergePolicy } from '../../functions/index/choose-merge.ts';
import { elementBytes, writeUnitsOf } from '../catalog/capacity-units.ts';
import { shape } from '../catalog/corpus-shape.ts';
import type { SendOptions } from './send-articles.ts';

/** What the index would be after so many articles. */
export interface Simulation {
  articles: number;
  /** Write units, by what for: as the ledger of a real trial has them. */
  units: { 'first write': number; merges: number; sweeps: number; manifest: number };
  live: { tier: number; articles: number }[];
  manifestBytes: number;
  largestManifestBytes: number;
  indexBytes: number;
}

const minutesAnHour = 60;
const chunkBytes = 4096;
/** Ids as the index function draws them, and what an entry of a map adds. */
const idBytes = 11 + elementBytes;
/** Minutes since 1970, about. */
const epoch = 29_000_000;
/** The manifest without its segments. */
const manifestFrameBytes = 60;
/** An article of this many languages; what differs is a byte. */
const languages = 1;

interface Dead {
  bytes: number;
  minute: number;
}

/**
 * Plays the manifest alone: every batch adds a segment, merges are chosen as the index chooses them, and what is dead is
 * deleted when its time has come. Nothing is read or written; `bytesIn` says what an article takes in a segment of so many.
 */
export function simulate(
  articles: number,
  { batch, perHour }: Pick<SendOptions, 'batch' | 'perHour'>,
  bytesIn: (count: number) => number,
): Simulation {
  const units = { 'first write': 0, merges: 0, sweeps: 0, manifest: 0 };
  const manifest: Manifest = { live: new Map(), version: 0 };
  const dead: Dead[] = [];
  let manifestBytes = manifestFrameBytes;
  let largestManifestBytes = 0;
  let ids = 0;
  const entryBytes = (entry: SegmentEntry) => idBytes + encodeEntry(entry).length;
  const bytesOf = (count: number) => count * bytesIn(count);

  /** A draft is noted, the segment written, the manifest changed, and the note struck or replaced by that of the dead. */
  function commit(
    inputs: Merge['inputs'],
    entry: SegmentEntry,
    purpose: 'first write' | 'merges',
    notes: number,
  ): void {
    const before = manifestBytes;
    for (const [id, input] of inputs) {
      manifest.live.delete(id);
      manifestBytes -= entryBytes(input);
      dead.push({ bytes: bytesOf(input.count), minute: entry.since - epoch + readerGraceMinutes });
    }
    manifest.live.set(String(ids++), entry);
    manifestBytes += entryBytes(entry);
    units[purpose] += chunkUnits(bytesOf(entry.count));
    units.manifest += notes + writeUnitsOf(Math.max(before, manifestBytes));
    largestManifestBytes = Math.max(largestManifestBytes, manifestBytes);
  }

  function sweep(minute: number): void {
    while (dead[0] && dead[0].minute < minute) units.sweeps += chunkUnits((dead.shift() as Dead).bytes);
  }

  for (let sent = 0; sent < articles; sent += batch) {
    const minute = Math.floor((sent / perHour) * minutesAnHour);
    commit([], entryOf(batch, 0, minute), 'first write', 2);
    for (
      let due = chooseMerges(manifest, mergePolicy)[0];
      due;
      due = chooseMerges(manifest, mergePolicy)[0]
    ) {
      const count = due.inputs.reduce((sum, [, input]) => sum + input.count, 0);
      commit(due.inputs, entryOf(count, due.tier, minute), 'merges', 3);
    }
    sweep(minute);
  }
  sweep(Number.POSITIVE_INFINITY);
  const live = [...manifest.live.values()].map(({ tier, count }) => ({ tier, articles: count }));
  return {
    articles,
    units,
    live,
    manifestBytes,
    largestManifestBytes,
    indexBytes: live.reduce((sum, segment) => sum + bytesOf(segment.articles), 0),
  };
}

function entryOf(count: number, tier: number, minute: number): SegmentEntry {
  const newest = epoch + minute;
  const words = count * shape.meanWords;
  return {
    tier,
    count,
    hasDated: true,
    hasUndated: true,
    newest,
    oldest: newest - count,
    words,
    languages,
    since: newest,
  };
}

/** Units of a segment: its chunks are of some 4,096 bytes, but for the last. */
function chunkUnits(bytes: number): number {
  const whole = Math.floor(bytes / chunkBytes);
  return (
    whole * writeUnitsOf(chunkBytes) +
    (bytes > whole * chunkBytes ? writeUnitsOf(bytes - whole * chunkBytes) : 0)
  );
}
