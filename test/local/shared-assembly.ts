import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of this checkout; each assembly in it is named by a hash of what it was synthesized from. */
const shared = join(
  tmpdir(),
  `copydesk-assemblies-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16)}`,
);
/** As many as there are combinations of settings that tests start the cloud with; those of older sources are left behind. */
const mostShared = 6;

/**
 * Gives a new data folder what other tests have synthesized: that takes a processor ten seconds, and `start` looks
 * whether one of them is of these sources and settings.
 */
export async function lendAssemblies(data: string): Promise<void> {
  for (const name of await listAssemblies(shared))
    await cp(join(shared, name), join(data, 'assembly', name), { recursive: true });
}

/** Keeps what a started cloud has synthesized for the tests that come after. */
export async function keepAssemblies(data: string): Promise<void> {
  const known = await listAssemblies(shared);
  if (known.length >= mostShared) await rm(shared, { recursive: true, force: true });
  await mkdir(shared, { recursive: true });
  for (const name of await listAssemblies(join(data, 'assembly'))) {
    if (known.includes(name)) continue;
    const unfinished = join(shared, `${name}.${process.pid}.unfinished`);
    await cp(join(data, 'assembly', name), unfinished, { recursive: true });
    // Another test may have been quicker: then its copy stays.
    await rename(unfinished, join(shared, name)).catch(() =>
      rm(unfinished, { recursive: true, force: true }),
    );
  }
}

async function listAssemblies(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]+$/.test(name));
}
