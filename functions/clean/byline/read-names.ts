import type { Line } from '../lines/line.ts';

/** A name alone is two to five words. */
const nameLength = { least: 2, most: 5 };
/** What may follow a name that stands alone: a place, a date, a bar. */
const mayFollow = /^(?:$|[,|(\d–—-])/;

/** The name that is the whole line, a place or a date after it apart; undefined if the line says anything else. */
export function readNames(line: Line): string | undefined {
  if (line.sentence || line.bullet) return undefined;
  const people = line.says.people;
  const words = people?.text.split(' ').length ?? 0;
  const alone = people !== undefined && mayFollow.test(people.rest);
  return alone && words >= nameLength.least && words <= nameLength.most ? people.text : undefined;
}
