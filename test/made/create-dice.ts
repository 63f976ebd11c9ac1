import { Random } from './random.ts';

/** Rolls numbers from 0 to below `sides`. */
export type Dice = (sides: number) => number;

/** Dice that roll the same for the same seed. */
export function createDice(seed: number): Dice {
  const random = new Random(seed);
  return (sides) => random.below(sides);
}
