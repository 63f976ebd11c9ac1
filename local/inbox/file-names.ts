import { isUtf8 } from 'node:buffer';

/**
 * Bytes of a key, as in S3 (User Guide, "Naming Amazon S3 objects").
 * @limit The file is passed over, and the terminal says so.
 */
export const longestKeyBytes = 1_024;

/** Endings that copying tools, browsers and editors give to unfinished files, or to files they keep beside them. */
const temporaryEndings = [
  '~',
  '.crdownload',
  '.download',
  '.filepart',
  '.part',
  '.partial',
  '.swp',
  '.temp',
  '.tmp',
];

/** Files that desktop programs put beside the user's: Office's locks, emacs' unsaved texts, thumbnails. */
const desktopFiles = /^(?:~\$.*|#.*#|Thumbs\.db|desktop\.ini)$/i;

/** Whether a file or folder is hidden, and so no article: `.DS_Store`, `.git`, files that rsync is writing. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Whether a file's name is that of an unfinished file, or of one that a program keeps for itself. */
export function isTemporary(name: string): boolean {
  const lower = name.toLowerCase();
  return temporaryEndings.some((ending) => lower.endsWith(ending)) || desktopFiles.test(name);
}

/** The name as text; undefined if its bytes are not UTF-8, which every key must be. */
export function readName(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString() : undefined;
}

/**
 * The key of a file, from its path in the folder, with slashes. It is in Unicode's form NFC, so that a file has the
 * same key whether it comes from macOS, which decomposes accents, or from anywhere else.
 */
export function keyOf(path: string): string {
  return path.normalize('NFC');
}

/** A path for the terminal: control characters, and bytes that are no text, are written like `\x1b`. */
export function printPath(path: string | Buffer): string {
  const text = typeof path === 'string' || isUtf8(path) ? path.toString() : path.toString('latin1');
  const isBytes = typeof path !== 'string' && !isUtf8(path);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(isBytes ? /[^ -~]/g : /[\u0000-\u001f\u007f-\u009f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}
