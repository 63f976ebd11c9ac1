import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { explainFailedWrite } from './disk-full.ts';

/** Replaces a file's text as a whole; throws, and keeps the old text, if that fails. */
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
