import { createHash } from 'node:crypto';
import type { RecordName } from './record.ts';

/**
 * In bytes of UTF-8, without the prefix: a key may have 1,024.
 * @limit The rest of the name is left out; the hash at its end still tells it from others.
 */
const maxNameBytes = 400;

const hashLength = 12;

/** What stands in a key as it is: S3's safe characters, and letters and digits of every script. */
const unsafe = /[^\p{L}\p{M}\p{N}._~/-]+/gu;

/**
 * The key of a record below a prefix: its id, or its address without the scheme, as far as they can stand in a key. A
 * name that had to be changed ends in a hash of what it was, so that two names never become one key.
 */
export function keyOf({ from, text, extension }: RecordName, body: Uint8Array, prefix: string): string {
  if (from === 'path') return `${prefix}${text}`;
  if (from === 'content') return `${prefix}${hash(body)}${extension}`;
  const plain = text.replace(/^https?:\/\/(?:www\.)?/i, '');
  const safe = cut(toSegments(plain.normalize('NFC')), maxNameBytes);
  const name = safe === text ? safe : `${safe === '' ? '' : `${safe}-`}${hash(text)}`;
  return `${prefix}${name}${extension}`;
}

/** Folders stay; what would be none, or lead out of them, does not. */
function toSegments(text: string): string {
  return text
    .split('/')
    .map((segment) => segment.replace(unsafe, '-').replace(/^[.-]+|[.-]+$/g, ''))
    .filter((segment) => segment !== '')
    .join('/');
}

function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let end = Math.min(text.length, bytes);
  while (Buffer.byteLength(text.slice(0, end)) > bytes) end--;
  // Not between the halves of a surrogate pair.
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256')
    .update(content)
    .digest('hex')
    .slice(0, content instanceof Uint8Array ? 32 : hashLength);
}
