import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readLambdaBootstrap } from '../lambda-bootstrap.ts';

/** A folder outside every repository that holds the bundles, so that an import left external fails as in Lambda. */
export interface FunctionFolder {
  /** The JavaScript that each worker starts with. */
  bootstrap: string;
  /** Copies a bundle's folder, and returns the path of the copy. */
  add(bundle: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Makes the folder in the system's temporary folder, with the bootstrap in it. Its name is made from `owner`, the data
 * folder of the cloud, so that the next process replaces what a killed one left.
 */
export async function createFunctionFolder(owner: string): Promise<FunctionFolder> {
  const name = createHash('sha256').update(owner).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `copydesk-functions-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  const bootstrap = join(folder, 'bootstrap.mjs');
  await writeFile(bootstrap, await readLambdaBootstrap());
  return {
    bootstrap,
    add: async (bundle) => {
      const copy = join(folder, basename(bundle));
      await mkdir(copy, { recursive: true });
      await cp(bundle, copy, { recursive: true });
      return copy;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
