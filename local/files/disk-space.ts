import { statfsSync } from 'node:fs';

/** With less than this, writes fail now or soon: LevelDB alone writes files of some megabytes. */
const fullBelowBytes = 16 * 1024 * 1024;

/** The disk under a data folder. */
export interface DiskSpace {
  folder: string;
  /** What this user may still write. */
  freeBytes: number;
  isFull: boolean;
}

/** Asks the system how much space there is for a folder. */
export function readDiskSpace(folder: string): DiskSpace {
  const { bavail, bsize } = statfsSync(folder);
  const freeBytes = bavail * bsize;
  return { folder, freeBytes, isFull: freeBytes < fullBelowBytes };
}
