import { planBatch, type WaitingRow } from '../../../functions/index/plan-batch.ts';
import { at, makeRow } from '../../made/make-row.ts';

function row(digit: string, sizeBytes: number, reason?: string): WaitingRow {
  const made = makeRow({ articleId: digit.repeat(32), stage: 'classified' }) as WaitingRow;
  const error = reason && { stage: 'index' as const, reason, message: 'no', attempts: 3, at };
  return { ...made, source: { ...made.source, sizeBytes }, ...(error && { error }) };
}

const requestFor = ({ articleId, rev }: WaitingRow, attempt: number) => ({
  id: `${articleId}${attempt}`,
  articleId,
  rev,
  attempt,
});

const digits = (tasks: readonly { row: WaitingRow }[]) => tasks.map(({ row: { articleId } }) => articleId[0]);

describe('planBatch', () => {
  it('works on small articles first', () => {
    const rows = [row('a', 9_000_000), row('b', 10), row('c', 2_000)];
    const plan = planBatch(
      rows.map((each) => requestFor(each, 1)),
      rows,
    );
    expect(digits(plan.together)).toEqual(['b', 'c', 'a']);
    expect(plan.alone).toEqual([]);
  });

  it('works on an article alone from the third delivery on, and on those first that come the last time', () => {
    const rows = [row('a', 1), row('b', 2), row('c', 3), row('d', 4)];
    const attempts = [2, 3, 5, 4];
    const plan = planBatch(
      rows.map((each, i) => requestFor(each, attempts[i] as number)),
      rows,
    );
    expect(digits(plan.together)).toEqual(['a']);
    expect(digits(plan.alone)).toEqual(['c', 'd', 'b']);
  });

  it('counts the most frequent of two messages about one article', () => {
    const rows = [row('a', 1)];
    const [only] = rows as [WaitingRow];
    expect(planBatch([requestFor(only, 1), requestFor(only, 4)], rows).alone).toMatchObject([{ attempt: 4 }]);
  });

  it('leaves to the end what ended the function before', () => {
    const rows = [row('a', 1, 'Killed'), row('b', 2, 'Error'), row('c', 3)];
    const plan = planBatch(
      rows.map((each) => requestFor(each, 4)),
      rows,
    );
    expect(digits(plan.alone)).toEqual(['b', 'c', 'a']);
  });
});
