import { createHash } from 'node:crypto';

/** 128 bits: two different answers never get the same tag. */
const tagBytes = 16;

/**
 * A strong entity tag of a text, in quotes. It covers the answer without its cost, so that the same answer has the same
 * tag. Another coding has another tag (RFC 9110, 8.8.3.3).
 */
export function makeEntityTag(text: string, coding?: string): string {
  const digest = createHash('sha256').update(text).digest().subarray(0, tagBytes);
  return `"${digest.toString('base64url')}${coding === undefined ? '' : `.${coding}`}"`;
}

/**
 * Whether an If-None-Match header names this tag; weak ones count, as a gateway may have made
 * them so (RFC 9110, 13.1.2).
 */
export function matchesEntityTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
