import {
  judgeMissingObject,
  judgeObject,
  mayBeOrphaned,
} from '../../../functions/reconcile/judge-article.ts';
import { makeRow } from '../../made/make-row.ts';

const now = new Date('2026-03-04T12:00:00Z');
const moment = { now, graceMinutes: 60 };
const old = '2026-03-04T05:06:07.000Z';
const object = { key: 'port.txt', etag: '"e1"', sizeBytes: 99, modifiedAt: old };
const source = {
  bucket: 'inbox',
  key: 'port.txt',
  versionId: 'v1',
  etag: '"e1"',
  sizeBytes: 99,
  modifiedAt: old,
};
const row = makeRow({ source });
const error = { stage: 'index' as const, reason: 'MissingText', message: 'gone', attempts: 5, at: old };
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

describe('judgeObject', () => {
  it('finds nothing in an article that was made from this object', () => {
    expect(judgeObject(object, row, moment)).toBeUndefined();
  });

  it('finds nothing in a rejected file, which is where it belongs', () => {
    expect(
      judgeObject(object, makeRow({ source, stage: 'rejected', live: undefined }), moment),
    ).toBeUndefined();
  });

  it('takes an object without a row, or with the row of a deleted one, for missing', () => {
    expect(judgeObject(object, undefined, moment)?.kind).toBe('missing');
    expect(judgeObject(object, makeRow({ source, stage: 'deleted' }), moment)?.kind).toBe('missing');
  });

  it.each([
    ['size', { sizeBytes: 98 }],
    ['time', { modifiedAt: '2026-03-04T05:06:08.000Z' }],
    ['content', { etag: '"e2"' }],
  ])('takes an article of another %s for stale, and names the version it has', (_, change) => {
    const judgement = judgeObject({ ...object, ...change }, row, moment);
    expect(judgement).toMatchObject({ kind: 'stale', because: expect.stringContaining('version v1') });
  });

  it('takes a stale article that is in work for stale all the same', () => {
    const working = makeRow({ source, stage: 'cleaned', updatedAt: minutesAgo(5) });
    expect(judgeObject({ ...object, etag: '"e2"' }, working, moment)?.kind).toBe('stale');
  });

  it('compares times to the second, as a GET tells them', () => {
    expect(judgeObject({ ...object, modifiedAt: '2026-03-04T05:06:07.999Z' }, row, moment)).toBeUndefined();
  });

  it('goes by time and size where the row is of before ETags were noted', () => {
    const { etag: _etag, ...before } = source;
    expect(judgeObject({ ...object, etag: '"e2"' }, makeRow({ source: before }), moment)).toBeUndefined();
  });

  it('says why an article failed', () => {
    const failed = makeRow({ source, stage: 'failed', error });
    expect(judgeObject(object, failed, moment)).toEqual({
      kind: 'failed',
      because: 'index failed 5 times, last with MissingText: gone',
    });
  });

  it('waits an hour for the event of an object', () => {
    expect(judgeObject({ ...object, modifiedAt: minutesAgo(59) }, undefined, moment)).toBeUndefined();
    expect(judgeObject({ ...object, modifiedAt: minutesAgo(61) }, undefined, moment)?.kind).toBe('missing');
  });

  it('takes an article in work for abandoned once the sweep has passed it by', () => {
    const judge = (minutes: number) =>
      judgeObject(object, makeRow({ source, stage: 'classified', updatedAt: minutesAgo(minutes) }), moment);
    expect(judge(179)).toBeUndefined();
    expect(judge(181)?.kind).toBe('abandoned');
  });
});

describe('judgeMissingObject', () => {
  it('takes an article for orphaned whose object is gone', () => {
    expect(judgeMissingObject(row, { exists: false }, moment)).toMatchObject({
      kind: 'orphaned',
      because: 'The file is gone, and the article is served.',
    });
  });

  it('waits an hour for the event of a deletion', () => {
    expect(judgeMissingObject(row, { exists: false, deletedAt: minutesAgo(59) }, moment)).toBeUndefined();
    expect(judgeMissingObject(row, { exists: false, deletedAt: minutesAgo(61) }, moment)?.kind).toBe(
      'orphaned',
    );
  });

  it('believes the bucket that an object is there after all', () => {
    expect(judgeMissingObject(row, { exists: true }, moment)).toBeUndefined();
  });
});

describe('mayBeOrphaned', () => {
  it('leaves out what was deleted, and what is being worked on', () => {
    expect(mayBeOrphaned(row, now)).toBe(true);
    expect(mayBeOrphaned(makeRow({ stage: 'deleted' }), now)).toBe(false);
    expect(mayBeOrphaned(makeRow({ stage: 'cleaned', updatedAt: minutesAgo(5) }), now)).toBe(false);
    expect(mayBeOrphaned(makeRow({ stage: 'cleaned', updatedAt: minutesAgo(200) }), now)).toBe(true);
  });
});
