import { encodeLabels, encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { unpackLog } from '../../../functions/catalog/stories/day-log.ts';
import type { Outcome, ServedOutcome, ServedRow } from '../../../functions/follow/outcome.ts';
import { decodeSignature } from '../../../functions/group/signature-codec.ts';
import { signServed } from '../../../functions/stories/sign-served.ts';
import { storyFollower } from '../../../functions/stories/story-follower.ts';
import { makeCopy, makeRow } from '../../made/make-row.ts';
import { someDay } from '../../made/make-signature.ts';
import { makeLabels } from '../classify/make-labels.ts';

const ids = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const minute = someDay * 1440;

/** What the follower appends to the logs, and the days that it hints at. */
async function follow(outcomes: readonly Outcome[], labelled: readonly string[] = ids) {
  const logs: [number, object[]][] = [];
  const hints: (readonly number[])[] = [];
  const follower = storyFollower({
    logs: {
      append: async (day, data) => {
        const told = unpackLog(data).map(({ signature, ...entry }) => ({
          ...entry,
          ...(signature && { words: decodeSignature(signature).words }),
        }));
        logs.push([day - someDay, told]);
      },
    },
    signing: {
      sign: signServed,
      readEncoded: async (names) =>
        new Map(
          names
            .filter(({ articleId }) => labelled.includes(articleId))
            .map(({ articleId, text }) => [articleId, stored.get(text) ?? encodeLabels(makeLabels())]),
        ),
    },
    hint: async (days) => void hints.push(days.map((day) => day - someDay)),
  });
  return { failures: await follower.follow(outcomes), logs, hints };
}

/** Texts that nobody holds, by their names. */
const stored = new Map<string, Uint8Array>();

function served(articleId: string, published: string, note: ServedRow['note']): Outcome {
  const row = makeRow({ articleId, rev: 4, ...(note && { note }) });
  const date = { value: published, precision: 'day' as const, source: 'header' as const };
  const told = { ...row, live: 4, served: { ...(row.served as ServedRow['served']), published: date } };
  return { kind: 'served', row: told, article: { text: encodeText(makeCopy()), indexed: {} as never } };
}

describe('the follower of the stories', () => {
  it('notes the signatures of a batch in the logs of their days, and asks for a run that looks there', async () => {
    const { logs, hints, failures } = await follow([
      served(ids[0], '2022-01-13', { rev: 4, minute }),
      served(ids[1], '2022-01-13', { rev: 4, minute }),
    ]);
    expect(logs).toEqual([[0, ids.map((articleId) => ({ articleId, rev: 4, words: 10 }))]]);
    expect(hints).toEqual([[0]]);
    expect(failures.size).toBe(0);
  });

  it('reads the text of an article that nobody holds: of an archive that was not grouped before', async () => {
    const { row } = served(ids[0], '2022-01-13', { rev: 4, minute }) as ServedOutcome;
    stored.set(row.served.text, encodeText(makeCopy()));
    const { logs, failures } = await follow([{ kind: 'served', row }]);
    expect(logs).toEqual([[0, [{ articleId: ids[0], rev: 4, words: 10 }]]]);
    expect(failures.size).toBe(0);
    stored.clear();
    expect((await follow([{ kind: 'served', row }])).failures.get(ids[0])).toBeInstanceOf(Error);
  });

  it('notes on every day that an article was ever on that it is gone from there', async () => {
    const note = { rev: 4, minute, replaced: { rev: 3, minute: minute + 1440 }, earlier: [someDay + 5] };
    const { logs, hints } = await follow([served(ids[0], '2022-01-13', note)]);
    expect(new Map(logs)).toEqual(
      new Map([
        [0, [{ articleId: ids[0], rev: 4, words: 10 }]],
        [1, [{ articleId: ids[0], rev: 4 }]],
        [5, [{ articleId: ids[0], rev: 4 }]],
      ]),
    );
    expect(hints).toEqual([[0, 1, 5]]);
  });

  it.each(['removed', 'rejected', 'failed'] as const)('notes of what is %s that it is gone', async (kind) => {
    const row = makeRow({ live: undefined, rev: 5, note: { rev: 5, replaced: { rev: 4, minute } } });
    expect((await follow([{ kind, row }])).logs).toEqual([[0, [{ articleId: row.articleId, rev: 4 }]]]);
  });

  it('has nothing to say of what failed and is served as it was, nor of what was never served', async () => {
    const kept = makeRow({ live: 3, rev: 4, note: { rev: 3, minute } });
    const never = makeRow({ live: undefined, rev: 1 });
    const { logs, hints } = await follow([
      { kind: 'failed', row: kept },
      { kind: 'rejected', row: never },
    ]);
    expect([logs, hints]).toEqual([[], []]);
  });

  it('says of which article it could not follow, and follows the others', async () => {
    const outcomes = ids.map((id) => served(id, '2022-01-13', { rev: 4, minute }));
    const { failures, logs } = await follow(outcomes, [ids[1]]);
    expect([...failures.keys()]).toEqual([ids[0]]);
    expect(logs).toEqual([[0, [{ articleId: ids[1], rev: 4, words: 10 }]]]);
  });
});
