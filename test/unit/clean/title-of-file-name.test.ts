import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const text = [
  'The council of the small town decided on Tuesday that the bridge over the river will be closed for repairs until May, and that the ferry is to carry the people.',
  'The mayor said on Monday that the ferry is to run every ten minutes for as long as the work on the bridge lasts.',
];

function titled(key: string, ...lines: string[]): string {
  const page = new TextEncoder().encode([...lines, ...text].join('\n\n'));
  return cleanArticle(page, { key, modifiedAt: '2026-03-01T09:30:12Z' }).title;
}

describe('a file that has a name of words', () => {
  it.each([
    ['south-valley-herald.txt', 'South Valley Herald'],
    ['the-south-valley-herald_2024-03-12.txt', 'The South Valley Herald'],
    ['le-courrier-de-la-vallee.txt', 'Le Courrier de la Vallée'],
  ])('does not give the name of its site as the headline: %s', (key, site) => {
    const headline = 'Bridge to be closed until May';
    expect(titled(key, site, headline)).toBe(headline);
    expect(titled(key, site, 'News  Sport  Culture', headline, 'By Ann Rivers', '12 March 2024')).toBe(
      headline,
    );
  });

  it.each([
    ['south-valley-bridge-closed.txt', 'South Valley bridge closed'],
    ['an-unexpected-gift-for-early-summer-mornings.txt', 'An unexpected gift for early summer mornings'],
  ])('is named after its headline: %s', (key, headline) => {
    expect(titled(key, headline, 'A council decides about a bridge and a ferry')).toBe(headline);
  });
});
