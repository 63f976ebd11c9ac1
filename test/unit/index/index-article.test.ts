import type { CleanedCopy } from '../../../functions/article/article.ts';
import type { ServedFields } from '../../../functions/article/row.ts';
import { bodyField, titleField } from '../../../functions/catalog/segment/posting-list.ts';
import { indexArticle } from '../../../functions/index/index-article.ts';
import { articleId, makeCopy, makeRow, publishedAt } from '../../made/make-row.ts';

const topics = [{ code: '11000000', name: 'politics', confidence: 1, evidence: ['vote'] }];
const served = { ...(makeRow({ rev: 4 }).served as ServedFields), topics };
const indexServed = (fields: ServedFields, copy: CleanedCopy) =>
  indexArticle({ articleId, served: fields, source: makeRow().source }, copy);
const facet = { frequency: 1, fields: 0 };

describe('indexArticle', () => {
  it('counts every word and says whether it stands in the title, the body or both', () => {
    const copy = makeCopy({ title: 'Le port', body: ['Le port rouvre.', 'Rouvre, enfin !'] });
    const { document, keys } = indexServed(served, copy);
    expect(Object.fromEntries(keys)).toEqual({
      'lang/fr': facet,
      'topic/11000000': facet,
      'w/le': { frequency: 2, fields: titleField | bodyField },
      'w/port': { frequency: 2, fields: titleField | bodyField },
      'w/rouvr': { frequency: 2, fields: bodyField },
      'w/enfin': { frequency: 1, fields: bodyField },
    });
    expect(document.length).toBe(7);
  });

  it('is found by the second in which it was classified, where its row says that', () => {
    const updatedAt = '2026-03-04T05:06:07.999Z';
    expect(indexServed({ ...served, updatedAt }, makeCopy()).keys.get('u/96584240')).toEqual(facet);
    const keysOfChanges = [...indexServed(served, makeCopy()).keys.keys()].filter((key) =>
      key.startsWith('u/'),
    );
    expect(keysOfChanges).toEqual([]);
  });

  it('places the article by its rev and the minute it was published', () => {
    const published = publishedAt('1800-01-02T00:01Z');
    const { document } = indexServed({ ...served, published }, makeCopy());
    expect(document).toMatchObject({ articleId, rev: 4, minute: 24 * 60 + 1, isUndated: false });
  });

  it('places an undated article by when its file was stored, and says so', () => {
    const { published: _published, ...undated } = { ...served, seen: '1800-01-02T00:01:59.000Z' };
    const { document } = indexServed(undated, makeCopy());
    expect(document).toMatchObject({ minute: 24 * 60 + 1, isUndated: true });
  });

  it('finds nothing of what was removed', () => {
    const removed = [{ line: 1, kind: 'share' as const, rule: 'label', text: 'Partager' }];
    expect([...indexServed(served, makeCopy({ removed })).keys.keys()]).not.toContain('w/partager');
  });

  it('throws for an article without a date, which has no place in a listing', () => {
    const undated = { ...served, published: publishedAt('some day') };
    expect(() => indexServed(undated, makeCopy())).toThrow();
  });
});
