/**
 * Bytes of a key in UTF-8, as S3 allows.
 * @limit A file with a longer key is refused with 400.
 */
const mostKeyBytes = 1_024;

/**
 * Why no file may be called so, in a sentence; undefined if it may. Steps such as `..` are refused: on the way to S3 any
 * program may take them for a way out of the bucket.
 */
export function findKeyFault(key: string): string | undefined {
  const isStep = key.split('/').some((part) => part === '.' || part === '..');
  if (key === '' || isStep || /[\p{Cc}\p{Surrogate}]/u.test(key))
    return 'A key is text without control characters, and without `.` or `..` between slashes.';
  if (Buffer.byteLength(key) <= mostKeyBytes) return undefined;
  return `A key has at most ${mostKeyBytes} bytes. Shorten the names of the file and its folders.`;
}
