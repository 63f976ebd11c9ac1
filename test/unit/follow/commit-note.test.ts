import type { RowChanges } from '../../../functions/article/ports.ts';
import type { ArticleRow, ServedFields } from '../../../functions/article/row.ts';
import { noteContent, noteServed, servedDays } from '../../../functions/follow/commit-note.ts';
import { makeRow } from '../../made/make-row.ts';
import { someDay } from '../../made/make-signature.ts';

type Served = ArticleRow & { served: ServedFields };

/** The row after index has served its next `rev`, dated so many days after some day. */
function serve(row: ArticleRow, days: number): Served {
  const rev = row.rev + 1;
  const value = new Date(Date.UTC(2022, 0, 13 + days)).toISOString().slice(0, 10);
  const published = { value, precision: 'day' as const, source: 'header' as const };
  const classified = { ...row, rev, served: { ...(row.served as ServedFields), rev, published } };
  return { ...classified, ...noteServed(classified), live: rev } as Served;
}

/** The row after clean has taken it from the readers. */
function withdraw(row: ArticleRow): ArticleRow {
  const changes: RowChanges = { rev: row.rev + 1, stage: 'deleted', live: undefined, served: undefined };
  const { live: _live, served: _served, note: _note, ...rest } = row;
  return { ...rest, ...noteContent(row, changes), rev: row.rev + 1, stage: 'deleted' } as ArticleRow;
}

const days = (row: ArticleRow) => servedDays(row).map((day) => day - someDay);
const first = serve(makeRow({ live: undefined, rev: 1 }), 0);

describe('the days on which anything of an article was served', () => {
  it('are noted in its commits, whatever became of it since', () => {
    expect(days(first)).toEqual([0]);
    expect(days(serve(serve(first, 3), 1))).toEqual([0, 1, 3]);
    expect(days(withdraw(serve(serve(first, 3), 1)))).toEqual([0, 1, 3]);
    expect(days(withdraw(withdraw(first)))).toEqual([0]);
    expect(days(serve(withdraw(first), 7))).toEqual([0, 7]);
  });

  it('take no room in the row while its date stays as it is', () => {
    expect(first.note).toEqual({ rev: 2, minute: someDay * 1440 });
    expect(Object.keys(serve(first, 0).note ?? {})).not.toContain('earlier');
    expect(Object.keys(serve(first, 1).note ?? {})).not.toContain('earlier');
  });
});
