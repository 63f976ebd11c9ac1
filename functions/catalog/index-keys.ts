import { createHash } from 'node:crypto';

/** A key longer than this, in UTF-8 bytes, is cut and told apart by a hash. */
export const maxKeyBytes = 64;
const hashDigits = 16;

const encoder = new TextEncoder();

/** DynamoDB sorts strings by their UTF-8 bytes, JavaScript by UTF-16 units: the two differ beyond the BMP. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(encoder.encode(a), encoder.encode(b));
}

/** The posting list of a topic and of everything narrower. */
export function topicKey(code: string): string {
  return fitKey(`topic/${code}`);
}

/** The posting list of a language, by its ISO 639-1 code. */
export function languageKey(code: string): string {
  return fitKey(`lang/${code}`);
}

/** The posting list of a word as `tokenise` gives it. */
export function wordKey(word: string): string {
  return fitKey(`w/${word}`);
}

function fitKey(key: string): string {
  if (encoder.encode(key).length <= maxKeyBytes) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, hashDigits);
  let head = '';
  let size = 0;
  for (const character of key) {
    size += encoder.encode(character).length;
    if (size > maxKeyBytes - hashDigits - 1) break;
    head += character;
  }
  return `${head}~${hash}`;
}
