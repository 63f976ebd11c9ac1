import * as v from 'valibot';

/** Hexadecimal digits of a digest: the beginning of an id, which is a hash, so that two are never the same by chance. */
const digestDigits = 16;
const digestBytes = digestDigits / 2;
/**
 * Stories, or groups of copies, that a cursor says were shown: its 1,600 bytes fit an address.
 * @limit A story that was shown longer ago may be shown again.
 */
const maxShown = 200;

/** The digest of a story or group of copies, by its id. */
export function digestOf(id: string): string {
  return id.slice(0, digestDigits);
}

/** Writes the digests of what was shown last, for a cursor. */
export function writeShown(digests: readonly string[]): string {
  return Buffer.from(digests.slice(-maxShown).join(''), 'hex').toString('base64url');
}

/** What `writeShown` wrote; of whatever else a client may send, a length that is no list of digests is refused. */
export const shownSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]*$/),
  v.check((shown) => {
    const { length } = Buffer.from(shown, 'base64url');
    return length % digestBytes === 0 && length <= maxShown * digestBytes;
  }),
);

/** Reads what `writeShown` wrote. */
export function readShown(shown: string): string[] {
  const digits = Buffer.from(shown, 'base64url').toString('hex');
  return digits.match(new RegExp(`.{${digestDigits}}`, 'g')) ?? [];
}
