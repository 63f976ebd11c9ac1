import { createDice, type Dice } from './create-dice.ts';
import { type FileMaker, fileMakers } from './file-makers.ts';
import { mutatePage } from './mutate-page.ts';

/** A file nobody would send, or that somebody might. */
interface HostileFile {
  /** What it is, as the table of makers names it. */
  kind: string;
  bytes: Uint8Array;
}

/** Half of all files are pages of ours, garbled; the others floods of all sizes, mostly small: one in so many is larger. */
const sizes = [
  { oneIn: 2_000, upTo: 10_000_000 },
  { oneIn: 50, upTo: 100_000 },
  { oneIn: 1, upTo: 2_000 },
];

/** Neighbouring numbers give files that have nothing in common (the golden ratio of 32 bits). */
const spreading = 0x9e3779b1;

/** The same file for the same number, from pages to garble; none larger than `largestBytes` but gzip bombs unpacked. */
export function makeHostileFile(
  number: number,
  pages: readonly string[],
  largestBytes = Number.POSITIVE_INFINITY,
): HostileFile {
  const roll = createDice(Math.imul(number, spreading));
  if (roll(2) === 0) {
    const page = pages[roll(pages.length)] as string;
    return { kind: 'a page, garbled', bytes: new TextEncoder().encode(mutatePage(page, number)) };
  }
  const kinds = Object.entries(fileMakers);
  const [kind, make] = kinds[roll(kinds.length)] as [string, FileMaker];
  return { kind, bytes: make(roll, Math.min(rollSize(roll), largestBytes)) };
}

function rollSize(roll: Dice): number {
  const { upTo } = sizes.find(({ oneIn }) => roll(oneIn) === 0) as (typeof sizes)[number];
  return 1 + roll(upTo);
}
