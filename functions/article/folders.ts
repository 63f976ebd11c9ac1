/**
 * Folders of a key by which its article is found: archives are five deep, by source and date.
 * @limit The file is found by the first ones, not by those below.
 */
const mostFolders = 12;

/** The folders of an object's key, from the top: `2022/` and `2022/01/` for `2022/01/port.txt`. */
export function foldersOf(key: string): string[] {
  const folders: string[] = [];
  for (let at = key.indexOf('/'); at >= 0 && folders.length < mostFolders; at = key.indexOf('/', at + 1))
    folders.push(key.slice(0, at + 1));
  return folders;
}

/** A folder as the index spells it, whether or not its last slash was typed. */
export function spellFolder(given: string): string {
  const folder = given.endsWith('/') ? given : `${given}/`;
  // S3 allows control characters in keys; the index parts its own keys by one.
  return folder.replace(/\p{Cc}/gu, encodeURIComponent);
}
