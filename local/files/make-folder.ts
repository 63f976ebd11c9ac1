import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those that it is in, where they are not there; throws the error of the system. `mkdir` with
 * `recursive` never ends where a system answers "no such folder" for one whose parent is there, as in `/proc`.
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const isMadeByAnother = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
    if (!isMadeByAnother) throw error;
  }
}
