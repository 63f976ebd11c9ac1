import type { CleanedCopy, PublicationDate } from '../../functions/article/article.ts';
import type { Clock, RowChanges } from '../../functions/article/ports.ts';
import type { ArticleRow } from '../../functions/article/row.ts';

/** The id of the article that `makeRow` makes when it is not told another. */
export const articleId = 'a'.repeat(32);

/** The time at which the tests are set. */
export const at = '2026-03-04T05:06:07.000Z';
export const now: Clock = () => new Date(at);

/** A date to the minute. */
export function publishedAt(value: string): PublicationDate {
  return { value, precision: 'minute', source: 'header' };
}

/** What cleaning found in a short article; `changes` win. */
export function makeCopy(changes: Partial<CleanedCopy> = {}): CleanedCopy {
  return {
    title: 'Le port rouvre ses quais',
    published: publishedAt('2026-01-02T03:04Z'),
    body: ['Les bateaux sont revenus au port.', 'La pêche reprend lundi.'],
    removed: [{ line: 4, kind: 'share', rule: 'label', text: 'Partager' }],
    encoding: 'utf-8',
    ...changes,
  };
}

/** An indexed article that is served; `changes` win, and `undefined` leaves a field out. */
export function makeRow(changes: RowChanges & { articleId?: string } = {}): ArticleRow {
  const rev = changes.rev ?? 1;
  const text = `TEXT#${rev}#v1#1`;
  const { title, published } = makeCopy();
  const row = {
    articleId,
    rev,
    live: rev,
    stage: 'indexed',
    source: { bucket: 'inbox', key: 'port.txt', versionId: 'v1', sizeBytes: 99, modifiedAt: at },
    text,
    cleanVersion: 1,
    served: {
      rev,
      seen: at,
      text,
      title,
      published,
      language: { code: 'fr', confidence: 1 },
      topics: [],
      labels: `LABELS#${text}#1`,
      persons: [],
      organisations: [],
      places: [],
      keywords: [],
      size: { paragraphs: 2, words: 10, removed: 1 },
    },
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as unknown as ArticleRow;
}
