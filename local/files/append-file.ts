import { closeSync, fstatSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { explainFailedWrite } from './disk-full.ts';

/**
 * Appends a stretch of `bytes` to the file, and returns how many bytes were written: fewer if the disk is nearly full.
 */
export type Write = (file: number, bytes: Uint8Array, start: number, length: number) => number;

const writeAtEnd: Write = (file, bytes, start, length) => writeSync(file, bytes, start, length);

/**
 * A file that grows by whole pieces: nothing stays of a piece whose writing failed. Written pieces survive `kill -9`,
 * because the system holds the file; after a power cut the last pieces may be missing.
 */
export class AppendFile {
  readonly #path: string;
  readonly #write: Write;
  #file: number;
  #sizeBytes: number;
  /** Whether the file may end with an incomplete piece. */
  #hasRemains = false;

  constructor(path: string, write: Write = writeAtEnd) {
    this.#path = path;
    this.#write = write;
    this.#file = openSync(path, 'a');
    this.#sizeBytes = fstatSync(this.#file).size;
  }

  /**
   * Throws if the piece was not written, `DiskFull` if the disk is full; the next piece never
   * follows an incomplete one.
   */
  append(piece: Uint8Array): void {
    if (this.#hasRemains) this.#cutRemains();
    try {
      writeWhole(this.#file, piece, this.#write);
      this.#sizeBytes += piece.length;
    } catch (error) {
      this.#hasRemains = true;
      try {
        this.#cutRemains();
      } catch {
        // Nothing more is written until this has succeeded.
      }
      throw explainFailedWrite(error, this.#path);
    }
  }

  /** Puts a new file of these pieces in place of this one; if that fails, this one stays as it is. */
  replace(pieces: Iterable<Uint8Array>): void {
    const next = `${this.#path}.next`;
    let file: number | undefined;
    let sizeBytes = 0;
    try {
      rmSync(next, { force: true });
      file = openSync(next, 'a');
      for (const piece of pieces) {
        writeWhole(file, piece, this.#write);
        sizeBytes += piece.length;
      }
      renameSync(next, this.#path);
    } catch (error) {
      if (file !== undefined) closeSync(file);
      rmSync(next, { force: true });
      throw explainFailedWrite(error, this.#path);
    }
    closeSync(this.#file);
    this.#file = file;
    this.#sizeBytes = sizeBytes;
    this.#hasRemains = false;
  }

  close(): void {
    closeSync(this.#file);
  }

  #cutRemains(): void {
    ftruncateSync(this.#file, this.#sizeBytes);
    this.#hasRemains = false;
  }
}

/** Writes all bytes: a single write may take fewer than it was given, without an error. */
function writeWhole(file: number, bytes: Uint8Array, write: Write): void {
  for (let start = 0; start < bytes.length; ) start += write(file, bytes, start, bytes.length - start);
}
