import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { explainFailedWrite } from './disk-full.ts';

/** Gives a file new text: whole, or, with an error, not at all. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw explainFailedWrite(error, path);
  }
}
