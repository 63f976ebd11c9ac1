import { closeSync, fdatasyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** A file that only grows; what was written is found again by its place. */
export class ValueLog {
  readonly #file: number;
  #end: number;

  /** Opens the file and drops what is behind `end`: it was written after the state that is gone on from. */
  constructor(path: string, end: number) {
    this.#file = openSync(path, end === 0 ? 'w+' : 'r+');
    ftruncateSync(this.#file, end);
    this.#end = end;
  }

  /** Where the next value will be, which is how many bytes there are. */
  get end(): number {
    return this.#end;
  }

  /** Writes values one behind the other, and returns once they are on the disk. */
  append(values: readonly Uint8Array[]): void {
    for (const group of groupsOf(values)) {
      writeSync(this.#file, group, 0, group.length, this.#end);
      this.#end += group.length;
    }
    fdatasyncSync(this.#file);
  }

  read(offset: number, length: number): Buffer {
    const value = Buffer.allocUnsafe(length);
    if (readSync(this.#file, value, 0, length, offset) < length)
      throw new Error('The folder of the table is damaged: delete it and start again.');
    return value;
  }

  close(): void {
    closeSync(this.#file);
  }
}

const groupBytes = 4 * 1024 * 1024;

/** Values together, some megabytes a write. */
function* groupsOf(values: readonly Uint8Array[]): Generator<Buffer> {
  let group: Uint8Array[] = [];
  let bytes = 0;
  for (const value of values) {
    group.push(value);
    bytes += value.length;
    if (bytes < groupBytes) continue;
    yield Buffer.concat(group);
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield Buffer.concat(group);
}
