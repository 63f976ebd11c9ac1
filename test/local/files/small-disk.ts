import { writeSync } from 'node:fs';
import type { Write } from '../../../local/files/append-file.ts';

/** A disk with room for `bytesLeft` bytes: it takes a part of a write, and only the next fails, as the system's does. */
export class SmallDisk {
  bytesLeft: number;

  constructor(bytesLeft: number) {
    this.bytesLeft = bytesLeft;
  }

  readonly write: Write = (file, bytes, start, length) => {
    if (this.bytesLeft <= 0) {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    }
    const count = writeSync(file, bytes, start, Math.min(length, this.bytesLeft));
    this.bytesLeft -= count;
    return count;
  };
}

/** Runs each; answers those that did not throw. Throws what is no `DiskFull`. */
export function keepAccepted<Item>(items: readonly Item[], accept: (item: Item) => void): Item[] {
  return items.filter((item) => {
    try {
      accept(item);
      return true;
    } catch (error) {
      if ((error as Error).name !== 'DiskFull') throw error;
      return false;
    }
  });
}
