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
  const served = { ...(row.served as ServedFields), rev, published };
  return { ...row, rev, served, ...noteServed({ ...row, rev }, served), live: rev } as Served;
}

/** The row after clean has taken it from the readers. */
function withdraw(row: ArticleRow): ArticleRow {
  const changes = { rev: row.rev + 1, stage: 'deleted' as const, live: undefined, served: undefined };
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
    expect(first.note).toEqual({ rev: 2, minute: someDay * 1440, source: expect.any(String) });
    expect(Object.keys(serve(first, 0).note ?? {})).not.toContain('earlier');
    expect(Object.keys(serve(first, 1).note ?? {})).not.toContain('earlier');
  });
});

/** The row with another version of its file. */
function fileOf(row: ArticleRow, versionId: string, more: Partial<ArticleRow['source']> = {}): ArticleRow {
  return { ...row, source: { ...row.source, versionId, ...more } };
}

describe('which version of its file a commit was made from', () => {
  const isSame = (row: ArticleRow) => row.note?.sameSource ?? false;
  const reject = (row: ArticleRow, seen: ArticleRow) => {
    const changes = { rev: row.rev + 1, stage: 'rejected' as const, live: undefined, source: row.source };
    const { live: _live, ...rest } = seen;
    return { ...rest, ...changes, ...noteContent(seen, changes) } as unknown as ArticleRow;
  };

  it('is compared with that of what was served before, also if an older one comes back', () => {
    expect(isSame(first)).toBe(false);
    expect(isSame(serve(first, 0))).toBe(true);
    const corrected = serve(fileOf(first, 'v2'), 0);
    expect(isSame(corrected)).toBe(false);
    expect(isSame(serve(fileOf(first, 'v2'), 0))).toBe(false);
    expect(isSame(serve(fileOf(fileOf(first, 'v2'), 'v1'), 0))).toBe(true);
    expect(isSame(serve(withdraw(first), 0))).toBe(false);
  });

  it('is compared by mark and time where versioning was suspended', () => {
    const unversioned = serve(fileOf(first, 'null', { etag: 'a' }), 0);
    expect(isSame(serve(unversioned, 0))).toBe(true);
    expect(isSame(serve(fileOf(unversioned, 'null', { etag: 'b' }), 0))).toBe(false);
  });

  it('is compared with that of what was served or rejected before, where it is rejected', () => {
    const rejected = reject(first, first);
    expect(rejected.note).toMatchObject({ replaced: { rev: first.rev }, sameSource: true });
    expect(isSame(reject(rejected, rejected))).toBe(true);
    expect(isSame(reject(fileOf(rejected, 'v2'), rejected))).toBe(false);
    expect(isSame(serve(rejected, 0))).toBe(false);
  });
});
