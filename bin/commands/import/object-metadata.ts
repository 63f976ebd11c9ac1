import { type Facts, factNames } from '../../records/record.ts';

/**
 * In bytes: S3 takes 2 KB of names and values.
 * @limit The record is refused as `metadata`.
 */
const maxMetadataBytes = 2048;

/** In bytes of UTF-8, so that an encoded word has at most 75 characters, as RFC 2047 demands. */
const bytesAWord = 45;

/** What a record states, as user metadata of its object; undefined if it is more than S3 takes. */
export function metadataOf(facts: Facts): Record<string, string> | undefined {
  const metadata: Record<string, string> = {};
  let bytes = 0;
  for (const name of factNames) {
    const value = facts[name]?.replace(/\s+/g, ' ').trim();
    if (!value) continue;
    metadata[name] = name === 'url' ? toAsciiUrl(value) : encodeWords(value);
    bytes += name.length + metadata[name].length;
  }
  return bytes > maxMetadataBytes ? undefined : metadata;
}

/** An address in ASCII: other characters percent-encoded, as a browser sends it. */
function toAsciiUrl(url: string): string {
  if (isPlain(url)) return url;
  return URL.canParse(url) ? new URL(url).href : encodeWords(url);
}

/** A text in ASCII: as encoded words of RFC 2047 (UTF-8, base64) if it is not. */
export function encodeWords(text: string): string {
  // What looks encoded would be decoded by the reader.
  if (isPlain(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > bytesAWord) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join(' ');
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
