import { extractKeywords } from '../../../functions/classify/keywords/extract-keywords.ts';

const title = 'Le glacier a perdu une quantité record de glace';
const body = [
  'Le glacier de Hochtal a perdu six mètres de glace en un an. La glaciologue Anna Weber a mesuré la fonte du glacier.',
  'Selon Anna Weber, le réchauffement climatique en est la cause. Weber veut mesurer encore. Le réchauffement climatique ne ralentit pas.',
];

describe('extractKeywords', () => {
  const keywords = extractKeywords(title, body, 'fr');

  it('puts what the title and the body both speak of first', () => {
    expect(keywords[0]).toBe('glacier');
  });

  it('keeps a phrase together', () => {
    expect(keywords).toContain('réchauffement climatique');
    expect(keywords).not.toContain('réchauffement');
  });

  it('names a person in full, once', () => {
    expect(keywords.filter((keyword) => keyword.includes('Weber'))).toEqual(['Anna Weber']);
  });

  it('never gives a stop word, and ten phrases at the most', () => {
    expect(keywords).not.toContain('selon');
    expect(
      extractKeywords(title, [...body, body.join(' ').split('').reverse().join('')], 'fr').length,
    ).toBeLessThanOrEqual(10);
  });

  it('gives none for an empty article', () => {
    expect(extractKeywords('', [], 'fr')).toEqual([]);
  });
});
