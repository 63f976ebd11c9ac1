import type { Decision } from '../catalog/stories/place.ts';
import { inTurns } from './in-turns.ts';
import type { KnownCommit, StoryPorts } from './story-ports.ts';
import { type StoriesAfter, writeStories } from './write-stories.ts';

/**
 * Writes what a commit decided: where each article is, then what each story it touched is made of; tells of these; and at last
 * writes where the last of its articles is. So where that is written all is, and told. It may be done again, also after a later
 * commit: nothing goes back. Every commit before it has to be written already. Returns what the stories are made of then;
 * nothing, if all was written.
 */
export async function applyCommit(
  commit: KnownCommit,
  { places, teller }: Pick<StoryPorts, 'places' | 'teller'>,
): Promise<StoriesAfter> {
  const { n, decisions } = commit;
  const put = ({ articleId, place }: Decision) =>
    places.putPlace(articleId, { commit: n, ...(place && { place }) });
  // That nothing is there is forgotten after some days, so that a place says longer that all is written.
  const last = decisions.findLast(({ place }) => place) ?? decisions.at(-1);
  const written = last && (await places.readPlaces([last.articleId])).get(last.articleId)?.commit;
  if (written !== undefined && written >= n) return new Map();
  await inTurns(
    decisions.filter((decision) => decision !== last),
    put,
  );
  const after = await writeStories(commit, places, teller);
  if (!after) return new Map();
  await teller?.tell(commit, after);
  if (last) await put(last);
  return after;
}
