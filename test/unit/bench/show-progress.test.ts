import { showProgress } from '../../../bench/show-progress.ts';

function openStream(isTTY: boolean) {
  const written: string[] = [];
  const stream = {
    isTTY,
    columns: 100,
    write: (text: string) => written.push(text),
    on: () => stream,
  } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

describe('the progress of a long trial', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is a line from time to time where nobody watches', () => {
    const { stream, written } = openStream(false);
    const progress = showProgress(1000, 'queries', stream);
    progress.reach(200, '0 differences');
    jest.advanceTimersByTime(20_000);
    progress.reach(400, '0 differences');
    progress.reach(600, '1 differences');
    jest.advanceTimersByTime(20_000);
    progress.reach(800);
    progress.end();
    expect(written).toEqual([
      '400 of 1000 queries, 20 s, 60 s left, 0 differences\n',
      '800 of 1000 queries, 40 s, 13 s left\n',
    ]);
  });

  it('is a bar in a terminal, which goes when the trial ends', () => {
    const { stream, written } = openStream(true);
    const progress = showProgress(1000, 'queries', stream);
    progress.reach(400, '2 differences');
    jest.advanceTimersByTime(1000);
    progress.end();
    expect(written.join('')).toMatch(/400 of 1000 queries, .*left, 2 differences/);
  });
});
