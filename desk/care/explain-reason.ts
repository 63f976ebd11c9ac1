import type { Words } from '../words/words.ts';

/** What to do about an article that did not arrive: in the language of the page where it knows the reason. */
export function explainReason(
  { reason, message, hint }: { reason?: string; message?: string; hint?: string },
  words: Words,
): string {
  const known = reason === undefined ? undefined : words.hints[reason];
  return known ?? [message, hint].filter(Boolean).join(' ');
}
