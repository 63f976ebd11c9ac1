import { isDeepStrictEqual } from 'node:util';
import type { ArticleRow } from '../../functions/article/row.ts';
import { type ServedRow, servesRev } from '../../functions/follow/outcome.ts';
import type { Signature } from '../../functions/group/signature.ts';
import { expectPlaces, expectStories } from '../../functions/stories/expect-places.ts';
import { signServed } from '../../functions/stories/sign-served.ts';
import type { Clients } from './clients.ts';

const atOnce = 100;

/**
 * Holds where every article is and what every story is made of against the definition, as if all that is served had been
 * grouped at once; gives a sentence for each difference.
 */
export async function compareStories(
  { articles, places }: Clients,
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
  const told = (id: string) => rows.get(id)?.source.key ?? id;
  return [
    ...differing.map(
      (id) => `${told(id)}: in story ${held.get(id)?.place?.story}, not ${expected.get(id)?.story}`,
    ),
    ...wrong.map((id) => `${told(id)}: its story has other articles than those that are in it`),
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
