import type { ArticleRow } from '../../../functions/article/row.ts';
import { maxAttempts } from '../../../functions/article/work.ts';
import { decodeLabels, encodeText } from '../../../functions/catalog/items/text-codec.ts';
import { classifyVersion } from '../../../functions/classify/classify-article.ts';
import { ownClassifier } from '../../../functions/classify/own-classifier.ts';
import { type ClassifiedRow, describeServed, labelsOf } from '../../../functions/gate/classified-row.ts';
import { classifyRow, recordClassifyFailure } from '../../../functions/gate/classify-row.ts';
import { articleId, at, makeCopy, makeRow, now } from '../../made/make-row.ts';
import { InMemoryCloud } from '../../model/in-memory-cloud.ts';

const pointer = { articleId, rev: 2 };
const { served: earlier } = makeRow({ rev: 1 });
const waiting = makeRow({ rev: 2, live: 1, stage: 'cleaned', served: earlier });
const body = [
  'Les députés ont voté la loi dans la nuit, après des heures de débat sur les quais et dans les couloirs.',
  'Le gouvernement a dit que le texte serait publié avant la fin du mois.',
];
const copy = makeCopy({
  title: 'Le parlement vote la loi',
  byline: 'Anne Martin',
  publisher: 'Agence',
  dateline: { raw: 'Paris, 27 déc. (Agence) –', place: 'Paris' },
  body,
});

async function openCloud(row: ArticleRow | undefined) {
  const cloud = new InMemoryCloud(async (call) => call());
  if (row) cloud.rows.set(articleId, row);
  if (row?.text) await cloud.articles.putText(articleId, row.text, encodeText(copy));
  return {
    cloud,
    ports: { articles: cloud.articles, classifier: ownClassifier(), outbox: cloud.outboxes.index, now },
  };
}

describe('classifyRow', () => {
  it('writes the labels, leaves what readers see as it is until it is indexed, and passes the article on', async () => {
    const { cloud, ports } = await openCloud(waiting);
    expect(await classifyRow(pointer, ports)).toBe('classified');
    expect(cloud.rows.get(articleId)).toMatchObject({
      stage: 'classified',
      live: 1,
      classifyVersion,
      classifiedAt: at,
      updatedAt: at,
      served: earlier,
    });
    const row = cloud.rows.get(articleId) as ClassifiedRow;
    const labels = cloud.labels.get(`${articleId} ${labelsOf(row)}`) as Uint8Array;
    expect(describeServed(row, copy, decodeLabels(labels))).toMatchObject({
      rev: 2,
      updatedAt: at,
      text: waiting.text,
      title: copy.title,
      byline: 'Anne Martin',
      publisher: 'Agence',
      place: 'Paris',
      published: copy.published,
      language: { code: 'fr' },
      size: { paragraphs: 2, removed: 1, words: 35 },
    });
    expect(cloud.toIndex).toEqual([pointer]);
  });

  it('publishes again what it has committed before, and changes nothing', async () => {
    const row = makeRow({ rev: 2, stage: 'classified' });
    const { cloud, ports } = await openCloud(row);
    expect(await classifyRow(pointer, ports)).toBe('stale');
    expect(cloud.toIndex).toEqual([pointer]);
    expect(cloud.rows.get(articleId)).toEqual(row);
  });

  it.each([
    ['is not there', undefined],
    ['has another rev', { ...waiting, rev: 3 }],
    ['is indexed', makeRow({ rev: 2 })],
    ['was rejected', makeRow({ rev: 2, stage: 'rejected', text: undefined })],
    ['was deleted', makeRow({ rev: 2, stage: 'deleted', text: undefined })],
  ])('is done with a pointer to a row that %s', async (_what, row) => {
    const { cloud, ports } = await openCloud(row);
    expect(await classifyRow(pointer, ports)).toBe('stale');
    expect(cloud.toIndex).toEqual([]);
    expect(cloud.rows.get(articleId)).toEqual(row);
  });

  it('takes up again what had failed here, and clears its error', async () => {
    const error = { stage: 'classify' as const, reason: 'Error', message: 'no', attempts: 5, at };
    const { cloud, ports } = await openCloud({ ...waiting, stage: 'failed', error });
    expect(await classifyRow(pointer, ports)).toBe('classified');
    expect(cloud.rows.get(articleId)?.error).toBeUndefined();
  });

  it('wins against a mark of failure that was set while it worked', async () => {
    const { cloud, ports } = await openCloud(waiting);
    const error = { stage: 'classify' as const, reason: 'Killed', message: 'no', attempts: 5, at };
    const readCopy = async (id: string, text: string) => {
      cloud.rows.set(articleId, { ...waiting, stage: 'failed', error });
      return cloud.articles.readCopy(id, text);
    };
    expect(await classifyRow(pointer, { ...ports, articles: { ...cloud.articles, readCopy } })).toBe(
      'classified',
    );
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'classified', error: undefined });
    expect(cloud.toIndex).toEqual([pointer]);
  });

  it('keeps the labels of every rev, so that a new model is not shown the labels of an old one', async () => {
    const { cloud, ports } = await openCloud({ ...waiting, rev: 3 });
    await classifyRow({ ...pointer, rev: 3 }, ports);
    const name = `LABELS#${waiting.text}#3#${classifyVersion}`;
    expect(labelsOf(cloud.rows.get(articleId) as ClassifiedRow)).toBe(name);
    expect([...cloud.labels.keys()]).toEqual([`${articleId} ${name}`]);
  });

  it('passes nothing on when the row moved while it was read', async () => {
    const { cloud, ports } = await openCloud(waiting);
    const readCopy = async (id: string, text: string) => {
      cloud.rows.set(articleId, { ...waiting, rev: 3 });
      return cloud.articles.readCopy(id, text);
    };
    const articles = { ...cloud.articles, readCopy };
    expect(await classifyRow(pointer, { ...ports, articles })).toBe('stale');
    expect(cloud.toIndex).toEqual([]);
    expect(cloud.rows.get(articleId)).toMatchObject({ rev: 3, stage: 'cleaned' });
  });
});

describe('classifyRow, when the answer to its commit is lost', () => {
  it('passes the article on all the same, though the repeated commit is refused', async () => {
    const { cloud, ports } = await openCloud(waiting);
    const update: typeof cloud.articles.update = async (...commit) => {
      await cloud.articles.update(...commit);
      return cloud.articles.update(...commit); // what the SDK does when no answer comes
    };
    const articles = { ...cloud.articles, update };
    expect(await classifyRow(pointer, { ...ports, articles })).toBe('stale');
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'classified' });
    expect(cloud.toIndex).toEqual([pointer]);
  });
});

describe('recordClassifyFailure', () => {
  const thrown = new Error('the text does not open');

  it('writes the error into the row, and says failed at the last try', async () => {
    const { cloud, ports } = await openCloud(waiting);
    await recordClassifyFailure(pointer, thrown, 1, ports);
    const error = { stage: 'classify', reason: 'Error', message: thrown.message, attempts: 1, at };
    expect(cloud.rows.get(articleId)).toEqual({ ...waiting, error });
    await recordClassifyFailure(pointer, thrown, maxAttempts, ports);
    expect(cloud.rows.get(articleId)).toMatchObject({ stage: 'failed', error: { attempts: maxAttempts } });
  });

  it.each([
    ['moved on', { ...waiting, rev: 3 }],
    ['was classified after all', makeRow({ rev: 2, stage: 'classified' })],
  ])('says nothing of a row that %s', async (_what, row) => {
    const { cloud, ports } = await openCloud(row);
    await recordClassifyFailure(pointer, thrown, maxAttempts, ports);
    expect(cloud.rows.get(articleId)).toEqual(row);
  });
});
