import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a file that was deployed beside the handler; throws when it is not there. */
export function readBeside(name: string): string {
  return readFileSync(resolve(dirname(fileURLToPath(import.meta.url)), name), 'utf8');
}
