import { SettingsError, settingsTable } from './settings.ts';

/** A name with one of these is the CDK's own, such as a feature flag. */
const ownedByCdk = /[:/]/;

/** Throws a SettingsError, with the name that was meant, for names that are no setting: the CDK would not mind them. */
export function checkSettingNames(names: readonly string[]): void {
  const known = settingsTable.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name) && !ownedByCdk.test(name));
  if (unknown.length === 0) return;
  throw new SettingsError(unknown.map((name) => describeUnknown(name, known)).join('\n'));
}

function describeUnknown(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  const advice = nearest === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return `There is no setting ${name}. ${advice}`;
}

/** A name that differs in more than half of its letters was not meant. */
const nearEnough = 1 / 2;

/** The name that was meant by one with mistakes; undefined where none is near. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((each) => ({ each, distance: countEdits(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= each.length * nearEnough)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.each;
}

/** How many letters have to be put in, taken out or changed (Levenshtein's distance). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
