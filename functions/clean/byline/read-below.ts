import type { Line } from '../lines/line.ts';
import type { Page } from '../lines/page.ts';
import type { NamesOfPage } from './names-of-page.ts';
import { type People, readPeople } from './read-people.ts';

/** In lines: so far below may names stand. */
const reachBelow = 8;

/** People, and the last of the lines that name them. */
interface NamesBelow {
  people: People;
  last: number;
}

/** Reads the names on the line below a word such as `Par` that stands alone, or on the lines below; commas may stand between. */
export function readBelow(page: Page, index: number, names: NamesOfPage): NamesBelow | undefined {
  const people: People[] = [];
  let last = index;
  for (let at = index + 1; at <= index + reachBelow && page.lines[at] !== undefined; at += 1) {
    if (page.struck[at]?.kind === 'stray') continue;
    const found = readNames(page.lines[at] as Line, people.length === 0, names);
    if (!found) break;
    people.push(found);
    last = at;
    if (found.rest !== '') break;
  }
  return people.length === 0 ? undefined : { people: joinPeople(people), last };
}

/** The first line may go on with a place or a date; the others have a name each, and nothing else. */
function readNames(line: Line, isFirst: boolean, names: NamesOfPage): People | undefined {
  const found = line.sentence ? undefined : isFirst ? readPeople(line.text, true) : line.says.people;
  return found && names.areNames(found) && (isFirst || found.rest === '') ? found : undefined;
}

function joinPeople(people: readonly People[]): People {
  return {
    authors: people.flatMap(({ authors }) => authors),
    text: people.map(({ text }) => text).join(', '),
    rest: '',
  };
}
