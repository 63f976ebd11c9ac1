/** Rolls numbers from 0 to below `sides`. */
export type Dice = (sides: number) => number;

/** Dice that roll the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
