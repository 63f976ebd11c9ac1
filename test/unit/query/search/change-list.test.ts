import { type Chunk, coversPosition } from '../../../../functions/catalog/segment/chunk.ts';
import { encodeSegment } from '../../../../functions/catalog/segment/segment.ts';
import { updatedKey } from '../../../../functions/catalog/segment/updated-keys.ts';
import { ChangeList, type Changes } from '../../../../functions/query/search/change-list.ts';
import { Random } from '../../../made/random.ts';
import { document } from './memory-index.ts';

const random = new Random(1);
const count = 40_000;
/** So many articles came at once that their list is cut; the others came one by one. */
const rush = 1_760_000_000;
const secondOfOrdinal = Array.from({ length: count }, () =>
  random.chance(0.5) ? rush : rush - 20_000 + random.below(40_000),
);
const idOf = (ordinal: number) => ordinal.toString(16).padStart(32, '0');
const chunks = encodeSegment(
  's1',
  secondOfOrdinal.map((second, ordinal) =>
    document(idOf(ordinal), 1, count - ordinal, ['topic/11000000', updatedKey(second), 'w/port']),
  ),
);

/** The chunks of the segment, remembered as a query does, and how many calls it took. */
function openSource() {
  const held: Chunk[] = [];
  const calls = { single: 0, scans: 0 };
  const keep = (found: Chunk[]) => {
    held.push(...found);
    return found;
  };
  const source = {
    held: (_: string, position: string) => held.find((chunk) => coversPosition(chunk, position)),
    chunkAt: async (_: string, position: string) => {
      calls.single++;
      return keep(chunks.filter((chunk) => coversPosition(chunk, position)))[0] as Chunk;
    },
    chunksFrom: async () => [],
    chunksAfter: async ({ next }: Chunk, upTo: string) => {
      calls.scans++;
      return keep(chunks.filter(({ first }) => first >= (next as string) && first <= upTo));
    },
  };
  return { list: new ChangeList(source, 's1'), calls };
}

async function take(changes: AsyncIterable<Changes>, most = Number.POSITIVE_INFINITY): Promise<Changes[]> {
  const taken: Changes[] = [];
  for await (const { second, ordinals } of changes) {
    taken.push({ second, ordinals: ordinals.toSorted((a, b) => a - b) });
    if (taken.length === most) break;
  }
  return taken;
}

const bySecond = new Map<number, number[]>();
for (const [ordinal, second] of secondOfOrdinal.entries()) {
  bySecond.set(second, [...(bySecond.get(second) ?? []), ordinal]);
}
const plain: Changes[] = [...bySecond]
  .map(([second, ordinals]) => ({ second, ordinals }))
  .sort((a, b) => b.second - a.second);

describe('what changed in a segment', () => {
  it('is cut over chunks here, the second in which most changed too', () => {
    const ofRush = chunks.filter(({ first }) => first.startsWith(updatedKey(rush)));
    expect(ofRush.length).toBeGreaterThan(0);
    expect(chunks.filter(({ first }) => first.startsWith('u/')).length).toBeGreaterThan(10);
  });

  it('is listed second by second, in both directions', async () => {
    expect(await take(openSource().list.newestFirst())).toEqual(plain);
    expect(await take(openSource().list.oldestFirst())).toEqual(plain.toReversed());
  });

  it.each([rush, rush + 7, rush - 20_000, rush + 40_000, 0])('begins at a second: %i', async (from) => {
    expect(await take(openSource().list.newestFirst(from), 30)).toEqual(
      plain.filter(({ second }) => second <= from).slice(0, 30),
    );
    expect(await take(openSource().list.oldestFirst(from), 30)).toEqual(
      plain
        .toReversed()
        .filter(({ second }) => second >= from)
        .slice(0, 30),
    );
  });

  it.each([
    'newestFirst',
    'oldestFirst',
  ] as const)('is read chunk by chunk at first, then at once: %s', async (direction) => {
    const { list, calls } = openSource();
    await take(list[direction](), 20);
    expect(calls.single).toBeLessThanOrEqual(2);
    const whole = openSource();
    await take(whole.list[direction]());
    expect(whole.calls.single).toBeLessThanOrEqual(9);
    expect(whole.calls.scans).toBeLessThanOrEqual(2);
  });

  it('is nothing in a segment of before changes were noted', async () => {
    const [old] = encodeSegment('s2', [document(idOf(1), 1, 5, ['topic/11000000', 'w/port'])]) as [Chunk];
    const none = async () => [];
    const source = { held: () => old, chunkAt: async () => old, chunksAfter: none, chunksFrom: none };
    expect(await take(new ChangeList(source, 's2').newestFirst())).toEqual([]);
    expect(await take(new ChangeList(source, 's2').oldestFirst())).toEqual([]);
  });
});
