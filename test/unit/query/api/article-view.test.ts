import type { Labels } from '../../../../functions/article/article.ts';
import type { ArticleRow, ServedFields } from '../../../../functions/article/row.ts';
import { at, makeCopy, makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const articleId = 'a'.repeat(32);
const labels: Labels = {
  language: { code: 'fr', confidence: 1 },
  topics: [{ code: '11000000', name: 'Politique', confidence: 0.7, evidence: ['port'] }],
  persons: [
    {
      name: 'Anne Martin',
      key: 'an martin',
      salience: 1,
      mentions: [{ start: 0, end: 11, text: 'Anne Martin' }],
    },
  ],
  organisations: [],
  places: [],
  keywords: ['port'],
  fingerprint: { exact: 'e', minHash: 'm' },
};

describe('GET /articles/{id}/explain', () => {
  it('gives what was removed by which rule, where each field is from, and the evidence of every label', async () => {
    const row = makeRow({ articleId });
    const copy = makeCopy({ dateline: { raw: 'Paris, 2 janv.', place: 'Paris' } });
    const ports = makePorts([row], { findCopy: async () => copy, findLabels: async () => labels });
    const { body } = await ask(`/articles/${articleId}/explain`, ports);
    const { fingerprint: _fingerprint, ...shown } = labels;
    const { body: _body, removed, ...fields } = copy;
    expect(body).toMatchObject({
      rev: 1,
      versions: { clean: 1, classify: 1 },
      fields,
      removed,
      labels: shown,
    });
    expect(body).not.toHaveProperty('body');
    expect(body.labels).not.toHaveProperty('fingerprint');
  });

  it('gives the lines of the file that headline and paragraphs were made of, as the article itself does', async () => {
    const lines = { title: [1], body: [[3], [5, 6]] };
    const removed = [
      { line: 8, lines: [8, 9], kind: 'legal', rule: 'all rights', text: 'All rights reserved.' },
    ] as const;
    const copy = makeCopy({
      lines,
      removed: removed.map((removal) => ({ ...removal, lines: [...removal.lines] })),
    });
    const ports = makePorts([makeRow({ articleId })], { findCopy: async () => copy });
    const explained = await ask(`/articles/${articleId}/explain`, ports);
    expect(explained.body).toMatchObject({ fields: { lines }, removed });
    const whole = await ask(`/articles/${articleId}`, ports);
    expect(whole.body).toMatchObject({ lines, removed });
  });

  it('gives no lines of an article whose text was stored without them', async () => {
    const ports = makePorts([makeRow({ articleId })], { findCopy: async () => makeCopy() });
    expect((await ask(`/articles/${articleId}`, ports)).body).not.toHaveProperty('lines');
  });

  it('says how many words search knows of an article that has more', async () => {
    const { served } = makeRow({ articleId });
    const size = { paragraphs: 3, words: 250_000, removed: 0, indexedWords: 100_000 };
    const ports = makePorts([makeRow({ articleId, served: served && { ...served, size } })]);
    for (const path of [`/articles/${articleId}/explain`, `/articles/${articleId}`]) {
      expect((await ask(path, ports)).body.size).toEqual(size);
    }
  });

  it('says when what readers are shown was made, not when its row last moved', async () => {
    const served = { ...(makeRow().served as ServedFields), updatedAt: '2026-03-01T00:00:00.000Z' };
    const timeOf = async (row: ArticleRow) =>
      (await ask(`/articles/${articleId}`, makePorts([row]))).body.updatedAt;
    expect(await timeOf(makeRow({ articleId, served }))).toBe('2026-03-01T00:00:00.000Z');
    expect(await timeOf(makeRow({ articleId, served, stage: 'cleaned', rev: 2, live: 1 }))).toBe(
      served.updatedAt,
    );
    expect(await timeOf(makeRow({ articleId, served, stage: 'classified', live: undefined }))).toBe(at);
    expect(await timeOf(makeRow({ articleId }))).toBe(at);
  });

  it('explains what cleaning made of an article that could not be classified', async () => {
    const error = { stage: 'classify' as const, reason: 'Error', message: 'away', attempts: 5, at };
    const row = makeRow({
      articleId,
      stage: 'failed',
      served: undefined,
      live: undefined,
      error,
      profileVersion: 'p',
    });
    const { body } = await ask(`/articles/${articleId}/explain`, makePorts([row]));
    expect(body).toMatchObject({
      stage: 'failed',
      versions: { clean: 1, profile: 'p' },
      removed: makeCopy().removed,
      error,
      hint: expect.stringContaining('classify'),
    });
    expect(body).not.toHaveProperty('labels');
  });

  it('leaves the names away where a whole book is named, and says so', async () => {
    const mentions = Array.from({ length: 120_000 }, () => ({ start: 0, end: 11, text: 'Anne Martin' }));
    const persons = [{ name: 'Anne Martin', key: 'an martin', salience: 1, mentions }];
    const ports = makePorts([makeRow({ articleId })], { findLabels: async () => ({ ...labels, persons }) });
    const { body } = await ask(`/articles/${articleId}/explain`, ports);
    expect(body).toMatchObject({ cut: true, removed: makeCopy().removed });
    expect(body).not.toHaveProperty('labels');
  });
});
