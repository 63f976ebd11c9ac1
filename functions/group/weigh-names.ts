import { keepStrongest } from './keep-strongest.ts';
import type { SignedLabels } from './signed-copy.ts';

const partsKept = 16;
/** A shorter part of a name is a particle: `de`, `al`. Names in Chinese characters have no shorter ones. */
const shortestPart = /^(?:[a-z0-9]{3,}|.*[^a-z0-9].*)$/u;
const largestByte = 255;

/** The parts of the names that an article is most about, and their weights, 1 to 255. */
export function weighNames({ persons, organisations, places }: SignedLabels): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { key, salience } of [...persons, ...organisations, ...places]) {
    const weight = Math.max(1, Math.min(largestByte, Math.round(Math.sqrt(salience) * largestByte)));
    for (const part of new Set(key.split(' ').filter((text) => shortestPart.test(text))))
      weights.set(part, Math.max(weights.get(part) ?? 0, weight));
  }
  return keepStrongest(weights, partsKept);
}
