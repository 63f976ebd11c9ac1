/** A value of a filter: what it names, and whether that is wanted or not. */
interface FilterValue {
  value: string;
  isExcluded: boolean;
}

/**
 * Reads a value as it was given: a hyphen in front excludes; double quotes around the rest are taken off, so that
 * `"-18"` asks for what really begins with a hyphen.
 */
export function readValue(given: string): FilterValue {
  const isExcluded = given.startsWith('-');
  const rest = isExcluded ? given.slice(1) : given;
  return { value: /^"(.*)"$/su.exec(rest)?.[1] ?? rest, isExcluded };
}
