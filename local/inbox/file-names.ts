import { isUtf8 } from 'node:buffer';

/**
 * The bytes of a key, as S3 has it (User Guide, "Naming Amazon S3 objects").
 * @limit The file is passed over, and the terminal says so.
 */
export const longestKeyBytes = 1_024;

/** What copying tools, browsers and editors call a file that they have not finished, or keep beside it. */
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

/** Files of the desktop that lie beside the user's own: Office's locks, emacs' unsaved texts, thumbnails. */
const desktopFiles = /^(?:~\$.*|#.*#|Thumbs\.db|desktop\.ini)$/i;

/** Hidden files and folders are nobody's articles: `.DS_Store`, `.git`, what rsync is writing. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Whether a file has the name of one that is not finished, or that a program keeps for itself. */
export function isTemporary(name: string): boolean {
  const lower = name.toLowerCase();
  return temporaryEndings.some((ending) => lower.endsWith(ending)) || desktopFiles.test(name);
}

/** The name as text; undefined where its bytes are no UTF-8, in which every key is. */
export function readName(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString() : undefined;
}

/**
 * The key of a file by its path in the folder, with slashes. In Unicode's form NFC, so that a file has one key whether
 * it comes from macOS, which takes accents apart, or from anywhere else.
 */
export function keyOf(path: string): string {
  return path.normalize('NFC');
}

/** A path for the terminal: what would move its cursor, and bytes that are no text, as `\x1b`. */
export function printPath(path: string | Buffer): string {
  const text = typeof path === 'string' || isUtf8(path) ? path.toString() : path.toString('latin1');
  const isBytes = typeof path !== 'string' && !isUtf8(path);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(isBytes ? /[^ -~]/g : /[\u0000-\u001f\u007f-\u009f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}
