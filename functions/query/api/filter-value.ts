/** A value of a filter, and whether it is wanted or excluded. */
interface FilterValue {
  value: string;
  isExcluded: boolean;
}

/**
 * Reads a given value: a hyphen in front excludes it; double quotes around the rest are removed, so that `"-18"` asks
 * for a value that really begins with a hyphen.
 */
export function readValue(given: string): FilterValue {
  const isExcluded = given.startsWith('-');
  const rest = isExcluded ? given.slice(1) : given;
  return { value: /^"(.*)"$/su.exec(rest)?.[1] ?? rest, isExcluded };
}
