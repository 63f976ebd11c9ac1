import { readdirSync, statfsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** When LevelDB is opened, it writes what it reads from its logs into new files; this is the room for the rest. */
const openingBytes = 1024 * 1024;

/** The logs of a LevelDB folder, by path, with their sizes in bytes. */
export function measureLogs(folder: string): Map<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return new Map(names.map((name) => [join(folder, name), statSync(join(folder, name)).size]));
}

/** Whether the disk has room for opening the folder. */
export function hasRoomToOpen(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  const logBytes = [...measureLogs(folder).values()].reduce((sum, size) => sum + size, 0);
  return bavail * bsize > logBytes + openingBytes;
}

/** Cuts each log to the size that it had. */
export function cutLogs(sizes: ReadonlyMap<string, number>): void {
  for (const [path, size] of sizes) if (statSync(path).size > size) truncateSync(path, size);
}
