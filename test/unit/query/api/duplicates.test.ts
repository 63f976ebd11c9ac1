import { encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import type { Member } from '../../../../functions/catalog/stories/place.ts';
import { makeCopy, makeRow } from '../../../made/make-row.ts';
import { ask, makePorts, makeSearch } from './query-ports.ts';

const [first, cut, later, other, gone] = ['a', 'b', 'c', 'd', 'e'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
  string,
];
const minute = 118_000_000;
const member = (articleId: string, at: number, copyOf?: string): Member => ({
  articleId,
  minute: minute + at,
  language: 'fr',
  source: at,
  ...(copyOf !== undefined && { copyOf }),
});
const report = [
  'Le conseil municipal a voté hier soir le budget de la piscine, après un long débat sur les écoles.',
  'La bibliothèque restera ouverte le samedi, a promis la mairie, et son toit sera réparé avant l’automne.',
];
const texts = new Map([
  [first, report],
  [cut, report.slice(1)],
  [later, report.map((paragraph) => paragraph.toUpperCase())],
  [other, ['Il pleut sur la côte.']],
]);
const rows = [
  ...[first, cut, later, other].map((articleId) => makeRow({ articleId })),
  makeRow({ articleId: gone, stage: 'rejected', live: undefined, served: undefined }),
];
const members = [member(first, 0), member(cut, 1, first), member(other, 2), member(gone, 3, first)];
const place = { rev: 1, story: first, founded: 1 };
const { asked, search } = makeSearch(
  rows.filter(({ articleId }) => [later, first, other].includes(articleId)),
);
const ports = makePorts(rows, {
  search,
  findCopy: async (articleId) => makeCopy({ body: texts.get(articleId) ?? [] }),
  readEncoded: async (names) =>
    new Map(
      names.map(({ articleId }) => [articleId, encodeText(makeCopy({ body: texts.get(articleId) ?? [] }))]),
    ),
  stories: {
    readPlaces: async (ids) =>
      new Map(
        members
          .filter(({ articleId }) => ids.includes(articleId))
          .map((each) => [each.articleId, { commit: 1, place: { ...each, ...place } }]),
      ),
    readStories: async () => new Map([[first, { members }]]),
  },
});
const duplicatesOf = async (id: string, changes: Partial<typeof ports> = {}) =>
  (await ask(`/articles/${id}/duplicates`, { ...ports, ...changes })).body;

describe('what has the text of an article too', () => {
  it('is its group of copies, compared in both directions, and the same text at any time', async () => {
    const answer = await duplicatesOf(first);
    expect(answer).toMatchObject({
      id: first,
      original: first,
      copies: [{ id: cut, kind: 'cut', containment: { ofCopy: 1 } }],
      same: [{ id: later, source: '', language: 'fr' }],
    });
    expect(answer.copies[0].containment.ofThis).toBeLessThan(0.6);
    expect(answer).not.toHaveProperty('partial');
  });

  it('is seen from the article that was asked for', async () => {
    const answer = await duplicatesOf(cut);
    expect(answer).toMatchObject({
      original: first,
      copies: [{ id: first, kind: 'grown', containment: { ofThis: 1 } }],
      same: [],
    });
  });

  it('is found by the longest words of the text, in its language', async () => {
    asked.length = 0;
    await duplicatesOf(first);
    expect(asked).toEqual([
      expect.objectContaining({
        q: 'bibliotheque municipal automne conseil',
        languages: ['fr'],
        undated: 'include',
      }),
    ]);
  });

  it('is found by more words where they are short', async () => {
    asked.length = 0;
    await duplicatesOf(first, {
      findCopy: async () => makeCopy({ body: ['市議会は火曜日の夜に予算案を可決した。'] }),
    });
    expect(asked[0]?.q?.split(' ')).toHaveLength(12);
  });

  it('is nothing for an article without a group or words', async () => {
    expect(await duplicatesOf(later, { findCopy: async () => makeCopy({ body: [] }) })).toEqual(
      expect.objectContaining({ id: later, copies: [], same: [] }),
    );
  });

  it('is partial where not all could be read', async () => {
    expect(await duplicatesOf(first, { search: makeSearch([], { partial: true }).search })).toHaveProperty(
      'partial',
      true,
    );
    let texts = 0;
    const isOverBudget = () => ++texts > 0;
    expect(await duplicatesOf(first, { isOverBudget })).toHaveProperty('partial', true);
  });

  it.each([gone, 'f'.repeat(32), 'port'])('is not there for what is not in the catalogue', async (id) => {
    await expect(duplicatesOf(id)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});
