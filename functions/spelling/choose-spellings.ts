import type { ArticleRow } from '../article/row.ts';
import { nameLists, type ShownNames } from '../article/shown-names.ts';

/** The names of rows, as their articles write them. */
type NamedRow = Pick<ArticleRow, 'served'>;

/**
 * Bytes of UTF-8, quotes and commas left out: some two thousand names. Every function that answers reads them again at
 * times.
 * @limit Names that fewer articles have are shown as each article writes them.
 */
const mostBytes = 100_000;

interface Choice {
  list: keyof ShownNames;
  key: string;
  name: string;
  articles: number;
}

/**
 * The one spelling of every name that has several: the one that most of these articles have, of equals the one chosen
 * before. What was chosen before for names that these articles lack stays, as long as there is room.
 */
export function chooseSpellings(rows: readonly NamedRow[], before: ShownNames | undefined): ShownNames {
  const choices = nameLists.flatMap((list) => chooseOf(list, countSpellings(list, rows), before?.[list]));
  const kept = withinBytes(choices.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1)));
  const chosenOf = (list: keyof ShownNames) =>
    new Map(kept.filter((each) => each.list === list).map(({ key, name }) => [key, name]));
  return {
    persons: chosenOf('persons'),
    organisations: chosenOf('organisations'),
    places: chosenOf('places'),
  };
}

/** How many articles have each spelling, by the key of the name. */
function countSpellings(list: keyof ShownNames, rows: readonly NamedRow[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, name } of rows.flatMap(({ served }) => served?.[list] ?? [])) {
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    counts.set(key, spellings);
  }
  return counts;
}

function chooseOf(
  list: keyof ShownNames,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  before: ReadonlyMap<string, string> = new Map(),
): Choice[] {
  return [...new Set([...counts.keys(), ...before.keys()])].flatMap((key) => {
    const chosen = before.get(key);
    const spellings = new Map([
      ...(chosen === undefined ? [] : [[chosen, 0] as const]),
      ...(counts.get(key) ?? []),
    ]);
    // One that was chosen before has others in older articles.
    if (spellings.size < 2 && chosen === undefined) return [];
    const [best] = [...spellings].sort(
      ([a, some], [b, more]) =>
        more - some || (b === chosen ? 1 : 0) - (a === chosen ? 1 : 0) || (a < b ? -1 : 1),
    );
    return best ? [{ list, key, name: best[0], articles: best[1] }] : [];
  });
}

function withinBytes(choices: readonly Choice[]): Choice[] {
  let bytes = 0;
  return choices.filter(({ key, name }) => {
    bytes += Buffer.byteLength(key) + Buffer.byteLength(name);
    return bytes <= mostBytes;
  });
}
