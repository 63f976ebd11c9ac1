import { describeMembers, titleIn } from '../../../../functions/catalog/stories/describe-members.ts';

function member(articleId: string, minute: number, fields: object = {}) {
  return { articleId, minute, language: 'en', source: 1, ...fields };
}

describe('what is told of a story', () => {
  const members = [
    member('a1', 5, { copyOf: 'z0' }),
    member('b2', 7, { source: 2 }),
    member('c3', 8, { language: 'fr', source: 2, copyOf: 'z0' }),
    member('d4', 9, { source: 3 }),
    member('e5', 9, { source: 4, copyOf: 'b2' }),
  ];

  it('counts articles, copies, languages, and the sources that wrote something of their own', () => {
    expect(describeMembers(members)).toMatchObject({
      articles: 5,
      copies: 3,
      sources: 2,
      languages: [
        { language: 'en', articles: 4 },
        { language: 'fr', articles: 1 },
      ],
    });
  });

  it('is named by the first report of each language that is no copy, else by the first', () => {
    const told = describeMembers(members);
    expect(told.titled).toEqual([
      { language: 'en', articleId: 'b2' },
      { language: 'fr', articleId: 'c3' },
    ]);
    expect(titleIn(told, 'fr')).toBe('c3');
    expect(titleIn(told, 'it')).toBe('b2');
    expect(titleIn(told, undefined)).toBe('b2');
  });

  it('keeps its name when another report comes', () => {
    const grown = [...members, member('f6', 10, { source: 5 })];
    expect(titleIn(describeMembers(grown), undefined)).toBe('b2');
  });
});
