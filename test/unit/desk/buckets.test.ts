import fc from 'fast-check';
import { chooseInterval, makeBuckets } from '../../../desk/search/buckets.ts';

const day = fc
  .date({ min: new Date('1750-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const counted = (by: 'day' | 'month') =>
  fc
    .uniqueArray(
      day.map((each) => (by === 'day' ? each : each.slice(0, 7))),
      { minLength: 1, maxLength: 30 },
    )
    .chain((froms) =>
      fc.record({
        by: fc.constant(by),
        isExact: fc.constant(true),
        counts: fc
          .array(fc.integer({ min: 1, max: 1000 }), { minLength: froms.length, maxLength: froms.length })
          .map((counts) => counts.map((count, place) => ({ from: froms[place] as string, count }))),
      }),
    );

describe('the bars of the histogram', () => {
  it('count every match once, stand in order of time, and leave no gap', () => {
    const interval = fc.constantFrom('day' as const, 'month' as const).chain(counted);
    fc.assert(
      fc.property(interval, (each) => {
        const { bars } = makeBuckets(each);
        const sum = (list: readonly { count: number }[]) => list.reduce((all, { count }) => all + count, 0);
        expect(sum(bars)).toBe(sum(each.counts));
        const follows = bars.every(({ to }, place) => {
          const next = bars[place + 1];
          return next === undefined || Date.parse(next.from) - Date.parse(to) === 86_400_000;
        });
        expect(follows && bars.every(({ from, to }) => from <= to)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('grow coarser until they can be pointed at', () => {
    const grainOf = (by: 'day' | 'month', ...froms: string[]) =>
      makeBuckets({ by, isExact: true, counts: froms.map((from) => ({ from, count: 1 })) }).grain;
    expect(grainOf('day', '2022-01-01', '2022-03-01')).toBe('day');
    expect(grainOf('day', '2022-01-01', '2022-12-01')).toBe('week');
    expect(grainOf('month', '2015-01', '2024-01')).toBe('month');
    expect(grainOf('month', '1950-01', '2024-01')).toBe('year');
    expect(grainOf('month', '1650-01', '2024-01')).toBe('decade');
  });

  it('begin weeks on Mondays', () => {
    const counts = [
      { from: '2022-01-05', count: 1 },
      { from: '2022-12-28', count: 2 },
    ];
    expect(makeBuckets({ by: 'day', isExact: true, counts }).bars[0]).toEqual({
      from: '2022-01-03',
      to: '2022-01-09',
      count: 1,
    });
  });

  it('are none where nothing is dated', () => {
    expect(makeBuckets(undefined).bars).toEqual([]);
    expect(makeBuckets({ by: 'month', isExact: true, counts: [] }).bars).toEqual([]);
  });
});

describe('what is counted by', () => {
  it('is days for up to a year and a half, months beyond', () => {
    expect(chooseInterval('2022-01-01', '2023-06-30')).toBe('day');
    expect(chooseInterval('2022-01-01', '2024-01-01')).toBe('month');
    expect(chooseInterval(undefined, '2024-01-01')).toBe('month');
  });
});
