import { hashOfFacet } from '../../../functions/catalog/stories/board.ts';
import type { Member } from '../../../functions/catalog/stories/place.ts';
import { describeEntry, rankStories } from '../../../functions/stories/make-board.ts';
import { someDay } from '../../made/make-signature.ts';

const idOf = (n: number) => String(n).padStart(32, '0');
const place = (story: string, founded = someDay) => ({ story, founded });
const member = (n: number, hour: number, changes: Partial<Member> = {}): Member => ({
  articleId: idOf(n),
  minute: (someDay * 24 + hour) * 60,
  language: 'fr',
  source: n,
  ...changes,
});

describe('the stories of a day', () => {
  it('are those of two articles or more, by how many they have on that day', () => {
    const places = [place('a'), place('b'), place('b'), place('c', someDay - 1), place('d'), place('d')];
    expect(rankStories(someDay, places)).toEqual(['b', 'd', 'c']);
  });

  it('are the two hundred largest of a day that has thousands', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => place(idOf(at % 9_000), someDay - 1));
    const ranked = rankStories(someDay, many);
    expect(ranked).toEqual(Array.from({ length: 200 }, (_, at) => idOf(at)));
  });
});

describe('a story on the board of a day', () => {
  const members = [
    member(1, 6, { language: 'en' }),
    member(2, 8, { source: 1 }),
    member(3, 9, { copyOf: idOf(2) }),
    member(4, 9),
    member(5, 30),
  ];
  const keys: Record<string, string[]> = {
    [idOf(1)]: ['topic/11000000', 'person/ada'],
    [idOf(3)]: ['place/nowhere'],
    [idOf(5)]: ['person/late'],
  };
  const entryOn = (day: number) => describeEntry(day, idOf(1), members, (id) => keys[id] ?? []);

  it('is told as it stood at the end of that day', () => {
    expect(entryOn(someDay)).toEqual({
      story: idOf(1),
      articles: 4,
      copies: 1,
      sources: 2,
      first: members[0]?.minute,
      last: members[3]?.minute,
      hours: [2, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
      languages: [
        { language: 'fr', articles: 3, title: idOf(2) },
        { language: 'en', articles: 1, title: idOf(1) },
      ],
      facets: [hashOfFacet('topic/11000000'), hashOfFacet('person/ada')].sort((a, b) => a - b),
    });
    expect(entryOn(someDay + 1)).toMatchObject({ articles: 5, sources: 3, last: members[4]?.minute });
    expect(entryOn(someDay - 1)).toBeUndefined();
  });

  it('is found by what most of its first reports have, and by so many names', () => {
    const common = ['person/both'];
    const many = Array.from({ length: 30 }, (_, at) => `person/${at}`);
    const entry = describeEntry(someDay, idOf(1), members, (id) =>
      id === idOf(1) ? [...many, ...common] : [...common, 'place/x'],
    );
    expect(entry?.facets).toHaveLength(9);
    expect(entry?.facets).toContain(hashOfFacet('person/both'));
    expect(entry?.facets).toContain(hashOfFacet('place/x'));
  });
});
