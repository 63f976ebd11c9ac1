import type { ArticleRow } from '../../../functions/article/row.ts';
import { encodeLabels, encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { listedMinute } from '../../../functions/catalog/segment/listed-minute.ts';
import type { ServedRow } from '../../../functions/follow/outcome.ts';
import { auditDays, findAuditDays } from '../../../functions/stories/audit-days.ts';
import { groupDays } from '../../../functions/stories/group-days.ts';
import { signServed } from '../../../functions/stories/sign-served.ts';
import { storyFollower } from '../../../functions/stories/story-follower.ts';
import { StoryMemory } from '../../../functions/stories/story-memory.ts';
import { makeCopy, makeRow } from '../../made/make-row.ts';
import { GroupWorld } from '../../model/group-world.ts';
import { makeLabels } from '../classify/make-labels.ts';
import { makePosted } from '../clean/sources/make-posted.ts';
import { buildIndex } from '../query/search/memory-index.ts';

const ids = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const body = Array.from(
  { length: 12 },
  (_, at) => `Le port de la ville rouvre le quai numéro ${at} après la tempête.`,
);
const [text, labels] = [encodeText(makeCopy({ body })), encodeLabels(makeLabels())];
const minute = listedMinute(makeRow().served as ServedRow['served']);
const day = Math.floor(minute / 1440);
/** They are listed among articles of the days around. */
const index = buildIndex([
  [makePosted(ids[0], minute), makePosted('c'.repeat(32), minute + 1440)],
  [makePosted(ids[1], minute), makePosted('d'.repeat(32), minute - 1440)],
]);

/** Two copies of one text that are served and grouped; what an audit finds after something was done to the table. */
async function audit(
  spoil: (world: GroupWorld, rows: Map<string, ArticleRow>) => void,
  days?: readonly number[],
) {
  const world = new GroupWorld({});
  const rows = new Map(ids.map((articleId) => [articleId, makeRow({ articleId })]));
  const stored = (names: readonly { articleId: string; text: string }[]) =>
    Promise.resolve(
      new Map(names.map(({ articleId, text: name }) => [articleId, name.startsWith('TEXT') ? text : labels])),
    );
  const read = async (articleIds: readonly string[]) =>
    new Map([...rows].filter(([articleId]) => articleIds.includes(articleId)));
  const ports = {
    ...world.ports(async (call) => call()),
    readRows: read,
    readEncoded: stored,
    readManifest: async () => index.manifest,
    chunks: index.chunks,
  };
  const follower = storyFollower({
    logs: ports.logs,
    signing: { readEncoded: stored, sign: signServed },
    hint: async () => undefined,
  });
  for (const row of rows.values())
    await follower.follow([
      { kind: 'served', row: row as ServedRow, article: { text, indexed: {} as never } },
    ]);
  await groupDays([day], new StoryMemory(), ports);
  spoil(world, rows);
  const drift = await auditDays(
    days ?? (await findAuditDays(ports, new StoryMemory())),
    new StoryMemory(),
    ports,
  );
  const members = world.stories.get(ids[0])?.members.map(({ articleId }) => articleId);
  return { drift, members, places: ids.map((id) => world.places.get(id)?.place?.story) };
}

describe('an audit of days', () => {
  it('finds nothing where all is as it should be', async () => {
    const { drift, members } = await audit(() => undefined);
    expect(drift).toEqual({ logged: 0, decided: 0 });
    expect(members).toEqual(ids);
  });

  it('notes what a log has missed of the rows, and groups it', async () => {
    const { drift, members, places } = await audit((_world, rows) => {
      const { live: _live, served: _served, ...gone } = rows.get(ids[1]) as ServedRow;
      rows.set(ids[1], { ...gone, stage: 'deleted', rev: 2 });
    });
    expect(drift).toEqual({ logged: 1, decided: 0 });
    expect(places).toEqual([ids[0], undefined]);
    expect(members).toEqual([]);
  });

  it('finds what the index lists and no log has ever heard of', async () => {
    const { drift, members } = await audit(
      (world) => {
        world.logs.clear();
        world.places.clear();
      },
      [day],
    );
    expect(drift).toEqual({ logged: 2, decided: 0 });
    expect(members).toEqual(ids);
  });

  it('notes again what is lost from a log', async () => {
    const { drift, members } = await audit((_world, rows) => {
      const row = rows.get(ids[1]) as ServedRow;
      rows.set(ids[1], { ...row, rev: 2, live: 2, served: { ...row.served, rev: 2 } });
    });
    expect(drift).toEqual({ logged: 1, decided: 0 });
    expect(members).toEqual(ids);
  });

  it('decides anew, and mends what was decided otherwise', async () => {
    const { drift, places, members } = await audit((world) => {
      const held = world.places.get(ids[1]);
      if (held?.place) world.places.set(ids[1], { ...held, place: { ...held.place, story: ids[1] } });
    });
    expect(drift).toEqual({ logged: 0, decided: 1 });
    expect(places).toEqual([ids[0], ids[0]]);
    expect(members).toEqual(ids);
  });
});
