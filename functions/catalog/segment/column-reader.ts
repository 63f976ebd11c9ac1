import type { ByteReader } from '../bytes.ts';
import { type Chunk, DamagedSegment, decodeFrom, findInChunk, lastPositionOf, positionOf } from './chunk.ts';
import { type DocumentSource, type ScanningSource, scanChunks } from './chunk-source.ts';
import type { Column, ColumnPart } from './document-table.ts';

/** Ordinals less than so many full chunks apart are read as one run: a chunk between them costs no more than a call. */
const runGap = 2;
/** Of a run shorter than this share of a chunk, the end is mostly in the first chunk. Where it is not, that costs another wait. */
const closeShare = 1 / 16;

/** Ordinals that stand close together. */
interface Run {
  first: number;
  last: number;
}

function runsOf(ascending: readonly number[], gap: number): Run[] {
  const runs: Run[] = [];
  for (const ordinal of ascending) {
    const run = runs.at(-1);
    if (run && ordinal - run.last < gap) run.last = ordinal;
    else runs.push({ first: ordinal, last: ordinal });
  }
  return runs;
}

/** Reads cells of one column of a segment's document table, and remembers them. */
export class ColumnReader<Cell> {
  readonly #source: DocumentSource;
  readonly #segmentId: string;
  readonly #key: string;
  readonly #cellsAChunk: number;
  readonly #read: (reader: ByteReader) => ColumnPart<Cell>;
  #parts: ColumnPart<Cell>[] = [];

  constructor(
    source: DocumentSource,
    segmentId: string,
    { key, cellsAChunk }: Column,
    read: (reader: ByteReader) => ColumnPart<Cell>,
  ) {
    this.#source = source;
    this.#segmentId = segmentId;
    this.#key = key;
    this.#cellsAChunk = cellsAChunk;
    this.#read = read;
  }

  /** The cell of an ordinal if it was loaded, otherwise undefined. */
  peek(ordinal: number): Cell | undefined {
    const part = this.#find(ordinal);
    return part?.cells[ordinal - part.from];
  }

  /** Whether any cell that was loaded is so. */
  holds(isSo: (cell: Cell) => boolean): boolean {
    return this.#parts.some(({ cells }) => cells.some(isSo));
  }

  /** The stretch of the column that was loaded for an ordinal. */
  partOf(ordinal: number): ColumnPart<Cell> {
    return this.#find(ordinal) as ColumnPart<Cell>;
  }

  /** Loads the cells of these ascending ordinals in one wait: a run of close ones with the chunks between them. */
  async load(ordinals: readonly number[]): Promise<void> {
    for (;;) {
      const missing = ordinals.filter((ordinal) => !this.#isHeld(ordinal));
      if (missing.length === 0) return;
      await Promise.all(runsOf(missing, runGap * this.#cellsAChunk).map((run) => this.#readRun(run)));
    }
  }

  #isHeld(ordinal: number): boolean {
    if (this.peek(ordinal) !== undefined) return true;
    const held = this.#source.held?.(this.#segmentId, positionOf(this.#key, ordinal));
    if (held) this.#take(held);
    return held !== undefined;
  }

  async #readRun({ first, last }: Run): Promise<void> {
    const from = positionOf(this.#key, first);
    const isLong = last - first > closeShare * this.#cellsAChunk;
    const [chunk, ...others] = (isLong &&
      (await this.#source.chunksFrom?.(this.#segmentId, from, positionOf(this.#key, last)))) || [
      await this.#source.chunkAt(this.#segmentId, from),
    ];
    for (const each of [chunk as Chunk, ...others]) this.#take(each);
    if (this.peek(first) === undefined) throw this.#noCell(chunk as Chunk);
  }

  /** The whole column, read in as few calls as it takes. */
  async loadAll(source: ScanningSource, isLong: boolean): Promise<Cell[]> {
    const range = { from: positionOf(this.#key, 0), upTo: lastPositionOf(this.#key), isLong };
    this.#parts = [];
    for (const chunk of await scanChunks(source, this.#segmentId, range)) this.#take(chunk);
    return this.#parts.flatMap(({ cells }) => cells);
  }

  #find(ordinal: number): ColumnPart<Cell> | undefined {
    return this.#parts.find(({ from, cells }) => ordinal >= from && ordinal < from + cells.length);
  }

  #take(chunk: Chunk): void {
    const found = findInChunk(chunk, this.#key);
    if (!found) throw this.#noCell(chunk);
    const part = decodeFrom(chunk, () => this.#read(found));
    if (!this.#parts.some(({ from }) => from === part.from)) this.#parts.push(part);
  }

  #noCell(chunk: Chunk): DamagedSegment {
    return new DamagedSegment(this.#segmentId, chunk.first, `it holds no such part of ${this.#key}`);
  }
}
