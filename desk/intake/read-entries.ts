import type { GivenFile } from './intake.ts';

/** All files of what was dropped, folders and what is in them too, each with its path as its key. */
export async function readDropped(items: DataTransferItemList): Promise<GivenFile[]> {
  // The list is emptied when the event is over: so all entries are taken before anything is waited for.
  const entries = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const lists = await Promise.all(entries.map((entry) => (entry === null ? [] : readGiven(entry))));
  return lists.flat();
}

/** What was not taken from a folder, as a picture of another page, is a file without an entry. */
function readGiven(given: FileSystemEntry | File): GivenFile[] | Promise<GivenFile[]> {
  return given instanceof File ? [{ key: given.name, file: given }] : readEntry(given);
}

async function readEntry(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.isDirectory) {
    const entries = await readFolder(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map(readEntry))).flat();
  }
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  return isHidden(file.name) ? [] : [{ key: entry.fullPath.replace(/^\/+/, ''), file }];
}

/** A folder is read in portions, the last of which is empty. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** The files of a field to choose them in; of a folder, with their paths in it. */
export function readChosen(files: FileList): GivenFile[] {
  return [...files]
    .filter(({ name }) => !isHidden(name))
    .map((file) => ({ key: file.webkitRelativePath || file.name, file }));
}

/** Files that systems leave in folders: `.DS_Store`. */
function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** A key for a text that was pasted: its first words, and when. */
export function keyOfPaste(text: string, now: Date): string {
  const words =
    text
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 8)
      .join('-')
      .toLowerCase()
      .slice(0, 80) ?? 'text';
  const time = now.toISOString().slice(0, 19).replaceAll(':', '');
  return `pasted/${time}-${words}.txt`;
}
