import type { ByteReader } from '../bytes.ts';
import { type Chunk, DamagedSegment, decodeFrom, findInChunk, lastPositionOf, positionOf } from './chunk.ts';
import { type ChunkSource, type ScanningSource, scanChunks } from './chunk-source.ts';
import type { Column, ColumnPart } from './document-table.ts';

/** Reads cells of one column of a segment's document table, and remembers them. */
export class ColumnReader<Cell> {
  readonly #source: ChunkSource;
  readonly #segmentId: string;
  readonly #key: string;
  readonly #cellsAChunk: number;
  readonly #read: (reader: ByteReader) => ColumnPart<Cell>;
  #parts: ColumnPart<Cell>[] = [];

  constructor(
    source: ChunkSource,
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

  /** The stretch of the column that was loaded for an ordinal. */
  partOf(ordinal: number): ColumnPart<Cell> {
    return this.#find(ordinal) as ColumnPart<Cell>;
  }

  /** Loads the cells of these ascending ordinals; those far apart are read in parallel. */
  async load(ordinals: readonly number[]): Promise<void> {
    for (;;) {
      const missing = ordinals.filter((ordinal) => this.peek(ordinal) === undefined);
      if (missing.length === 0) return;
      // Closer ones are mostly in one chunk; where they are not, that costs another wait.
      const apart: number[] = [];
      for (const ordinal of missing) {
        if (apart.length === 0 || ordinal >= (apart.at(-1) as number) + this.#cellsAChunk / 2)
          apart.push(ordinal);
      }
      await Promise.all(
        apart.map(async (ordinal) => {
          const chunk = await this.#source.chunkAt(this.#segmentId, positionOf(this.#key, ordinal));
          this.#take(chunk);
          if (this.peek(ordinal) === undefined) throw this.#noCell(chunk);
        }),
      );
    }
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
