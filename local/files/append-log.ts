import { closeSync, existsSync, openSync, readSync, truncateSync } from 'node:fs';
import { AppendFile, type Write } from './append-file.ts';
import { isDiskFull } from './disk-full.ts';

const readBytes = 1024 * 1024;
/** Entries written at once when a log is written anew: about a megabyte. */
const entriesPerPiece = 2_000;
const lineBreak = 0x0a;

/** How a log is opened. */
export interface AppendLogOptions<Entry> {
  /** Called with every entry that an earlier run wrote, in order; if it throws, the entry counts as damaged. */
  replay(entry: Entry): void;
  /** Called with a sentence for each thing that was found and mended. */
  warn?: ((line: string) => void) | undefined;
  /** Replaced in tests of failing disks. */
  write?: Write | undefined;
}

/**
 * A log of JSON, one entry a line. Every later start finds exactly the acknowledged entries: an entry that was cut
 * short, because the process ended or the disk was full, is removed.
 */
export class AppendLog<Entry> {
  readonly #path: string;
  readonly #file: AppendFile;
  readonly #warn: (line: string) => void;

  /** Throws for a damaged entry, as later entries may depend on it. */
  constructor(path: string, { replay, warn = () => {}, write }: AppendLogOptions<Entry>) {
    this.#path = path;
    this.#warn = warn;
    if (existsSync(path)) this.#read(replay);
    this.#file = new AppendFile(path, write);
  }

  /** Writes all entries or none; throws if none were written, `DiskFull` if the disk is full. */
  append(entries: readonly Entry[]): void {
    this.#file.append(encode(entries));
  }

  /**
   * Writes the log anew, with these entries alone; false if the disk has no space for that, and the log stays as it is.
   */
  rewrite(entries: Iterable<Entry>): boolean {
    try {
      this.#file.replace(encodeAll(entries));
      return true;
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      this.#warn(`${this.#path} is not tidied up, because the disk is full. It goes on as it is.`);
      return false;
    }
  }

  close(): void {
    this.#file.close();
  }

  #read(replay: (entry: Entry) => void): void {
    let number = 0;
    let end = 0;
    for (const line of readLines(this.#path)) {
      if (!line.isWhole) {
        truncateSync(this.#path, end);
        this.#warn(
          `${this.#path} ended in the middle of an entry (${line.bytes.length} bytes). It was never acknowledged, and is cut off.`,
        );
        return;
      }
      number += 1;
      end += line.bytes.length + 1;
      try {
        replay(JSON.parse(line.bytes.toString('utf8')) as Entry);
      } catch (cause) {
        throw new Error(
          `${this.#path}, line ${number} is damaged: restore the file from a copy, or remove the folder and lose what it holds.`,
          { cause },
        );
      }
    }
  }
}

function encode(entries: readonly unknown[]): Uint8Array {
  return Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

function* encodeAll(entries: Iterable<unknown>): Generator<Uint8Array> {
  let piece: unknown[] = [];
  for (const entry of entries) {
    piece.push(entry);
    if (piece.length < entriesPerPiece) continue;
    yield encode(piece);
    piece = [];
  }
  yield encode(piece);
}

/**
 * Lines without their break; the last line is not whole if it has none. node:readline would not do: it also ends a line
 * at U+2028, which keys may contain.
 */
function* readLines(path: string): Generator<{ bytes: Buffer; isWhole: boolean }> {
  const file = openSync(path, 'r');
  try {
    let pieces: Buffer[] = [];
    for (const block of readBlocks(file)) {
      let start = 0;
      for (let end = block.indexOf(lineBreak); end >= 0; end = block.indexOf(lineBreak, start)) {
        yield { bytes: Buffer.concat([...pieces, block.subarray(start, end)]), isWhole: true };
        pieces = [];
        start = end + 1;
      }
      if (start < block.length) pieces.push(block.subarray(start));
    }
    if (pieces.length > 0) yield { bytes: Buffer.concat(pieces), isWhole: false };
  } finally {
    closeSync(file);
  }
}

function* readBlocks(file: number): Generator<Buffer> {
  for (;;) {
    const block = Buffer.allocUnsafe(readBytes);
    const count = readSync(file, block, 0, readBytes, null);
    if (count === 0) return;
    yield block.subarray(0, count);
  }
}
