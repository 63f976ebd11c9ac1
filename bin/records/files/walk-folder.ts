import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a folder. */
interface WalkedFile {
  path: string;
  /** Below the folder, with `/` between its folders. */
  name: string;
}

/** The files of a folder and of those in it, by their names; hidden ones are left out, as in the inbox folder. */
export async function* walkFolder(folder: string, above = ''): AsyncGenerator<WalkedFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path, `${above}${entry.name}/`);
    // A pipe may keep the process waiting for ever; a link to a file is one.
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
      yield { path, name: `${above}${entry.name}` };
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
