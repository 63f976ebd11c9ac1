import { containerMakers, type MadeContainer } from './container-makers.ts';
import { createDice, type Dice } from './create-dice.ts';
import { type ByteChange, containerMarks, damageBytes } from './damage-bytes.ts';

/** One in so many containers is larger than most. */
const sizes = [
  { oneIn: 200, upTo: 2_000_000 },
  { oneIn: 20, upTo: 100_000 },
  { oneIn: 1, upTo: 4_000 },
];

/** Neighbouring numbers give containers that have nothing in common (the golden ratio of 32 bits). */
const spreading = 0x9e3779b1;

/** The same container for the same number; every other one is damaged too. */
export async function makeHostileContainer(
  number: number,
  largestBytes = Number.POSITIVE_INFINITY,
): Promise<MadeContainer & { kind: string }> {
  const roll = createDice(Math.imul(number, spreading));
  const kinds = Object.keys(containerMakers);
  const kind = kinds[roll(kinds.length)] as string;
  const { upTo } = sizes.find(({ oneIn }) => roll(oneIn) === 0) as (typeof sizes)[number];
  const size = Math.min(1 + roll(upTo), largestBytes);
  const { name, bytes } = await (containerMakers[kind] as (typeof containerMakers)[string])(roll, size);
  if (roll(2) === 0) return { kind, name, bytes };
  const changes = Array.from({ length: 1 + roll(4) }, () => rollChange(roll, bytes.length));
  return { kind: `${kind}, damaged`, name, bytes: damageBytes(bytes, changes) };
}

function rollChange(roll: Dice, length: number): ByteChange {
  const mark = containerMarks[roll(containerMarks.length)] as Uint8Array;
  return { at: roll(length + 1), removed: roll(40), put: mark };
}
