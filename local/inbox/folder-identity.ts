import { randomUUID } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Hidden, so that neither `rm *` nor an upload affects it. */
const markerName = '.copydesk-inbox';

const explanation =
  'By this file Copydesk knows the folder: what you remove from here is removed from the archive. Without it, nothing is.';

/**
 * What tells a folder from another one at the same path, such as the empty one that stays when a disk is unmounted: the
 * content of a file in it, or without that file its place on the disk.
 */
export async function readIdentity(folder: string): Promise<string> {
  const text = await readFile(join(folder, markerName), 'utf8').catch(() => '');
  return text.trim().split('\n').at(-1) || placeOf(folder);
}

/** Gives the folder its own identity, and returns it; for a folder that cannot be written, its place on the disk. */
export async function giveIdentity(folder: string): Promise<string> {
  const content = `${explanation}\n${randomUUID()}\n`;
  await writeFile(join(folder, markerName), content, { flag: 'wx' }).catch(() => {});
  return readIdentity(folder);
}

async function placeOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder);
  return `${dev}:${ino}`;
}
