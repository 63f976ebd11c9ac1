import { isDeepStrictEqual } from 'node:util';
import type { ArticleRow } from '../../functions/article/row.ts';
import { type ServedRow, servesRev } from '../../functions/follow/outcome.ts';
import type { Signature } from '../../functions/group/signature.ts';
import { expectBoards } from '../../functions/stories/expect-boards.ts';
import { expectPlaces, expectStories } from '../../functions/stories/expect-places.ts';
import { listedKeysOf } from '../../functions/stories/make-board.ts';
import { signServed } from '../../functions/stories/sign-served.ts';
import type { Clients } from './clients.ts';

const atOnce = 100;

/**
 * Holds where every article is, what every story is made of and what is on the boards against the definition, as if all that is served had been
 * grouped at once; gives a sentence for each difference.
 */
export async function compareStories(
  { articles, places, boards }: Clients,
  rows: ReadonlyMap<string, ArticleRow>,
): Promise<string[]> {
  const ids = [...rows.keys()];
  const expected = expectPlaces(await signAll(articles, [...rows.values()]));
  const stories = expectStories(expected);
  const held = await places.readPlaces(ids);
  const heldStories = await places.readStories(ids);
  const differing = ids.filter((id) => !isDeepStrictEqual(held.get(id)?.place, expected.get(id)));
  const wrong = ids.filter(
    (id) => !isDeepStrictEqual(heldStories.get(id)?.members ?? [], stories.get(id) ?? []),
  );
  const wrongBoards = await compareBoards(boards, expected, rows);
  const told = (id: string) => rows.get(id)?.source.key ?? id;
  return [
    ...differing.map(
      (id) => `${told(id)}: in story ${held.get(id)?.place?.story}, not ${expected.get(id)?.story}`,
    ),
    ...wrongBoards,
    ...wrong.map((id) => `${told(id)}: its story has other articles than those that are in it`),
  ];
}

async function compareBoards(
  boards: Clients['boards'],
  places: ReturnType<typeof expectPlaces>,
  rows: ReadonlyMap<string, ArticleRow>,
): Promise<string[]> {
  const keysOf = (id: string) => {
    const row = rows.get(id);
    return row ? listedKeysOf(row) : [];
  };
  const expected = expectBoards(places, keysOf);
  const days = await boards.readBoardDays();
  const held = await boards.readBoards([...new Set([...days, ...expected.keys()])]);
  const wrong = [...held].filter(([day, entries]) => !isDeepStrictEqual(entries, expected.get(day) ?? []));
  const missing = [...expected.keys()].filter((day) => !days.includes(day) || !held.has(day));
  return [
    ...wrong.map(([day]) => `the board of day ${day} has other stories than those of its articles`),
    ...missing.map((day) => `there is no board of day ${day}`),
  ];
}

async function signAll(
  { readEncoded }: Clients['articles'],
  rows: readonly ArticleRow[],
): Promise<Signature[]> {
  const served = rows.filter((row): row is ServedRow => servesRev(row, row.live ?? 0));
  const signatures: Signature[] = [];
  for (let at = 0; at < served.length; at += atOnce) {
    const group = served.slice(at, at + atOnce);
    const named = (name: 'text' | 'labels') =>
      readEncoded(group.map((row) => ({ articleId: row.articleId, text: row.served[name] })));
    const [texts, labels] = [await named('text'), await named('labels')];
    for (const row of group) {
      signatures.push(signServed(row, texts.get(row.articleId), labels.get(row.articleId)));
    }
  }
  return signatures;
}
