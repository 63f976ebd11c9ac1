/** The heaviest entries, at most `most`; of equal ones those that come first by their text. */
export function keepStrongest(weights: ReadonlyMap<string, number>, most: number): Map<string, number> {
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(ranked.slice(0, most));
}
