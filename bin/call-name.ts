import { relative } from 'node:path';

/** In every folder that has the package, without ever downloading one of that name; npm takes most of a second for it. */
const byNpm = 'npx --no-install copydesk';

/** How to call the command line again: as it was called, by its path in a checkout or by npm where it is installed. */
export function describeCall(script: string | undefined, folder: string): string {
  if (!script?.endsWith('/bin/copydesk.js') || script.includes('/node_modules/')) return byNpm;
  return relative(folder, script);
}

/** How this process was called. */
export const callName = describeCall(process.argv[1], process.cwd());
