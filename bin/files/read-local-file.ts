import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that a person named, and when it was last changed, ISO 8601. */
export interface LocalFile {
  bytes: Uint8Array;
  modifiedAt: string;
}

/** When a file was last changed; throws, with a sentence that names it, for whatever is no file or cannot be found. */
export async function findLocalFile(name: string): Promise<Date> {
  const found = await stat(name).catch((error) => {
    throw describeFailure(name, error);
  });
  if (found.isDirectory()) throw new Error(await describeFolder(name));
  // A pipe may keep the process waiting for ever, and a device may not end.
  if (!found.isFile()) throw new Error(`${name} is neither a file nor a folder.`);
  return found.mtime;
}

/** Reads a file; throws, with a sentence that names it, for whatever cannot be read. */
export async function readLocalFile(name: string): Promise<LocalFile> {
  const modifiedAt = (await findLocalFile(name)).toISOString();
  const bytes = await readFile(name).catch((error) => {
    throw describeFailure(name, error);
  });
  return { bytes, modifiedAt };
}

function describeFailure(name: string, cause: NodeJS.ErrnoException): Error {
  const sentences: Record<string, string> = {
    ENOENT: `There is no file ${name}.`,
    ENOTDIR: `There is no file ${name}.`,
    EACCES: `You may not read ${name}.`,
  };
  return new Error(sentences[cause.code ?? ''] ?? `${name} cannot be read: ${cause.message}`, { cause });
}

async function describeFolder(name: string): Promise<string> {
  const entries = await readdir(name, { withFileTypes: true });
  const first = entries.find((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return `${name} is a folder. Name a file${first ? `, such as ${join(name, first.name)}` : ''}.`;
}
