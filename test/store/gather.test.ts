import { setImmediate as nextTurn } from 'node:timers/promises';
import { gather } from '../../functions/store/gather.ts';

const calls: number[][] = [];
const double = gather<number, number>(async (numbers) => {
  calls.push([...numbers]);
  if (numbers.includes(13)) throw new Error('the line is dead');
  return numbers.map((number) => (number < 0 ? new Error(`not ${number}`) : number * 2));
});

beforeEach(() => {
  calls.length = 0;
});

describe('gather', () => {
  it('asks once for what is asked in one turn, also after a promise, and tells each its own answer', async () => {
    const late = Promise.resolve().then(() => double(3));
    expect(await Promise.all([double(1), double(2), late])).toEqual([2, 4, 6]);
    expect(calls).toEqual([[1, 2, 3]]);
  });

  it('asks anew in the next turn, without waiting for the answer to the last', async () => {
    const first = double(1);
    await nextTurn();
    expect(await Promise.all([first, double(2)])).toEqual([2, 4]);
    expect(calls).toEqual([[1], [2]]);
  });

  it('fails one where one has failed, and all where the call has', async () => {
    expect(await Promise.allSettled([double(1), double(-1)])).toMatchObject([
      { value: 2 },
      { reason: { message: 'not -1' } },
    ]);
    expect(await Promise.allSettled([double(1), double(13)])).toMatchObject([
      { reason: { message: 'the line is dead' } },
      { reason: { message: 'the line is dead' } },
    ]);
    expect(await double(4)).toBe(8);
  });
});
