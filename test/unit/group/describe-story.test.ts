import { describeStory } from '../../../functions/group/describe-story.ts';
import { featuresOf, makeSignature, someDay } from '../../made/make-signature.ts';

const day = someDay * 24 * 60;

function member(articleId: string, minute: number, fields: object, copyOf?: string) {
  return {
    signature: makeSignature({ articleId, minute: day + minute, ...fields }),
    assignment: { rev: 1, story: 'a', founded: someDay, ...(copyOf && { copyOf }) },
  };
}

describe('what is told of a story', () => {
  const members = [
    member('a1', 5, { stems: featuresOf(1, 9), source: 1 }),
    member('b2', 7, { stems: featuresOf(1, 2, 3), source: 2 }),
    member('c3', 9, { stems: featuresOf(1, 2, 3), source: 3 }, 'b2'),
    member('d4', 8, { language: 'fr', source: 2 }),
  ];

  it('counts articles, copies, languages, and the sources that wrote something of their own', () => {
    const { articles, copies, sources, languages, first, last } = describeStory(members);
    expect({ articles, copies, sources }).toEqual({ articles: 4, copies: 1, sources: 2 });
    expect([...languages]).toEqual([
      ['en', 3],
      ['fr', 1],
    ]);
    expect([first, last]).toEqual([day + 5, day + 9]);
  });

  it('takes the headline of the most typical original of each language, the commonest language first', () => {
    expect([...describeStory(members).titles]).toEqual([
      ['en', 'b2'],
      ['fr', 'd4'],
    ]);
  });

  it('names the first report of each source and language, in order', () => {
    const { firstOfSource, firstOfLanguage } = describeStory(members);
    expect(firstOfSource).toEqual(['a1', 'b2']);
    expect(firstOfLanguage).toEqual(['a1', 'd4']);
  });

  it('does not depend on the order of its members', () => {
    expect(describeStory([...members].reverse())).toEqual(describeStory(members));
  });
});
