/** Digits that decide the order: milliseconds since 1970 (12) and a counter within one (4). */
const orderedDigits = 16;
const counterBits = 16n;
/** S3's sequencers have no fixed length; neither have ours, so that code that compares them must pad. */
const maxExtraDigits = 5;

/**
 * The sequencer that follows `last` (empty for the first): upper-case hexadecimal of varying length. Padded on
 * the right with zeros and compared as text, a later one is always larger, even after the clock went back.
 * Order as in the S3 User Guide, "Event message structure".
 */
export function nextSequencer(last: string, now: Date, random: () => number): string {
  const previous = last === '' ? 0n : BigInt(`0x${last.slice(0, orderedDigits).padEnd(orderedDigits, '0')}`);
  const fromClock = BigInt(now.getTime()) << counterBits;
  const value = fromClock > previous ? fromClock : previous + 1n;
  const ordered = value.toString(16).padStart(orderedDigits, '0');
  return `${ordered}${extraDigits(random)}`.replace(/0+$/, '').toUpperCase();
}

function extraDigits(random: () => number): string {
  const count = Math.floor(random() * (maxExtraDigits + 1));
  return Math.floor(random() * 16 ** count)
    .toString(16)
    .padStart(count, '0')
    .slice(0, count);
}
