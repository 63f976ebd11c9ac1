import { textName, textPrefix } from '../../../../functions/catalog/items/item-keys.ts';
import { makeCopy, makeRow } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

const articleId = 'a'.repeat(32);
const first = textName(1, 'v1', 1);
const lost = textName(2, 'v2', 1, 'p1');
const second = textName(2, 'v2', 1);
const third = textName(10, 'v3', 2, 'p2');
const kept = [
  { name: first, expiresAt: 1_800_000_000 },
  { name: third },
  { name: lost, expiresAt: 1_900_000_000 },
  { name: second },
];

/** An article of which rev 2 is served while rev 10 is in work. */
const row = makeRow({ articleId, rev: 10, live: 2, text: third, stage: 'cleaned' });
if (row.served) Object.assign(row.served, { rev: 2, text: second });
const ports = makePorts([row], {
  async *listTexts(_, rev) {
    yield kept.filter(({ name }) => name.startsWith(textPrefix(rev)));
  },
  findCopy: async (_, name) =>
    kept.some((text) => text.name === name) ? makeCopy({ title: name }) : undefined,
});

describe('GET /articles/{id}/versions', () => {
  it('lists every text that is kept, newest first, with what it was made from and when it goes', async () => {
    const { body } = await ask(`/articles/${articleId}/versions`, ports);
    expect(body).toMatchObject({
      id: articleId,
      versions: [
        { rev: 10, versionId: 'v3', cleanVersion: 2, profileVersion: 'p2', isCurrent: true, isServed: false },
        { rev: 2, versionId: 'v2', cleanVersion: 1, isCurrent: false, isServed: true },
        { rev: 2, profileVersion: 'p1', expiresAt: '2030-03-17T17:46:40.000Z' },
        { rev: 1, expiresAt: '2027-01-15T08:00:00.000Z' },
      ],
    });
  });
});

describe('a trail that the budget of a query is not enough for', () => {
  it('is listed as far as that goes, and says so', async () => {
    const slow = makePorts([row], {
      async *listTexts() {
        for (const text of kept) yield [text];
      },
      isOverBudget: () => true,
    });
    const { body } = await ask(`/articles/${articleId}/versions`, slow);
    expect(body).toMatchObject({ versions: [{ rev: 1 }], partial: true });
  });
});

describe('GET /articles/{id}/versions/{rev}', () => {
  it('gives the text of a rev; of two the one that the article points to', async () => {
    const { body } = await ask(`/articles/${articleId}/versions/2`, ports);
    expect(body).toMatchObject({ rev: 2, isServed: true, title: second, body: makeCopy().body });
    expect((await ask(`/articles/${articleId}/versions/1`, ports)).body).toMatchObject({ title: first });
  });

  it.each(['3', '0', '-1', 'x', '1.5', '1e1'])('has no text %s', async (rev) => {
    await expect(ask(`/articles/${articleId}/versions/${rev}`, ports)).rejects.toMatchObject({
      problem: { status: 404, detail: expect.stringContaining(`/articles/${articleId}/versions`) },
    });
  });

  it('has none that went between two reads', async () => {
    const gone = { ...ports, findCopy: async () => undefined };
    await expect(ask(`/articles/${articleId}/versions/1`, gone)).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });
});
