import fc from 'fast-check';
import {
  allOf,
  anyOf,
  atEnd,
  everything,
  except,
  type OrdinalStream,
  pending,
} from '../../../functions/catalog/segment/ordinal-stream.ts';

const size = 40;
const ordinals = fc.uniqueArray(fc.nat(size - 1)).map((all) => all.sort((a, b) => a - b));
const sets = fc.array(ordinals, { minLength: 1, maxLength: 4 });

/** A stream of these ordinals, of which each has to be loaded first. */
function slowStream(all: readonly number[]): OrdinalStream {
  let reached = 0;
  let wanted: number | undefined;
  let loaded: number | undefined;
  return {
    seek(ordinal) {
      reached = Math.max(reached, ordinal);
      wanted = all.find((each) => each >= reached) ?? atEnd;
      return wanted === loaded ? wanted : pending;
    },
    load: async () => {
      loaded = wanted;
    },
  };
}

async function walk(stream: OrdinalStream): Promise<number[]> {
  const walked: number[] = [];
  for (let ordinal = 0; ; ordinal = (walked.at(-1) as number) + 1) {
    let place = stream.seek(ordinal);
    for (; place === pending; place = stream.seek(ordinal)) await stream.load();
    if (place === atEnd) return walked;
    walked.push(place);
  }
}

const whole = Array.from({ length: size }, (_, i) => i);

describe('streams of ordinals', () => {
  it('of all give what every one holds', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (each) => {
        const expected = whole.filter((ordinal) => each.every((set) => set.includes(ordinal)));
        expect(await walk(allOf(each.map(slowStream)))).toEqual(expected);
      }),
    );
  });

  it('of any give what one holds, once', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (each) => {
        const expected = whole.filter((ordinal) => each.some((set) => set.includes(ordinal)));
        expect(await walk(anyOf(each.map(slowStream)))).toEqual(expected);
      }),
    );
  });

  it('give what one holds and another does not', async () => {
    await fc.assert(
      fc.asyncProperty(ordinals, ordinals, async (set, excluded) => {
        const expected = set.filter((ordinal) => !excluded.includes(ordinal));
        expect(await walk(except(slowStream(set), slowStream(excluded)))).toEqual(expected);
      }),
    );
  });

  it('give the place they have come to when they are asked for less', async () => {
    const stream = except(everything(size), slowStream([0, 1, 2, 5]));
    while (stream.seek(0) === pending) await stream.load();
    expect(stream.seek(1)).toBe(3);
  });

  it('of nothing are empty, and of everything whole', async () => {
    expect(await walk(anyOf([]))).toEqual([]);
    expect(await walk(everything(size))).toEqual(whole);
  });

  it('ask all for what they need before the first is read, so that it is read together', () => {
    const asked: string[] = [];
    const named = (name: string): OrdinalStream => ({
      seek: () => {
        asked.push(name);
        return pending;
      },
      load: async () => undefined,
    });
    expect(allOf([named('a'), anyOf([named('b'), named('c')])]).seek(0)).toBe(pending);
    expect(asked).toEqual(['a', 'b', 'c']);
  });
});
