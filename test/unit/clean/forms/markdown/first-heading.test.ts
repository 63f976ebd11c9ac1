import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';

const headline = 'Library opens its doors again';
const prose = [
  'The library of the town opened its doors again after three years of works and welcomed hundreds of readers.',
  'Neighbours said that the new building has **more light** and that children can now read in the [garden](https://a.example/b).',
];
const last = 'The council will decide in May whether the reading room stays open at night, the mayor said.';

function titleOf(...paragraphs: string[]): string {
  const context = { key: 'a.md', modifiedAt: '2026-06-12T00:00:00Z', contentType: 'text/markdown' };
  return cleanArticle(new TextEncoder().encode(paragraphs.join('\n\n')), context).title;
}

/** A heading is a line of the page, and not what somebody stated of the whole: it may be that of a part. */
describe('the first heading of Markdown', () => {
  it.each([
    ['a line', headline],
    ['a bold line', `**${headline}**`],
    ['a smaller heading', `## ${headline}`],
  ])('is not the headline where that is %s above it', (_, line) => {
    expect(titleOf(line, 'By Ann Rivers', ...prose, '# What comes next', last)).toBe(headline);
    expect(titleOf(line, 'By Ann Rivers', ...prose, last, '# Read also', '- [Bridge closed](/d)')).toBe(
      headline,
    );
  });

  it.each([
    ['alone', []],
    ['below a menu', ['- [Home](/)\n- [Sport](/s)', 'Culture > Books']],
    ['below an advert', ['Subscribe to our newsletter and read the best of the town every day.']],
  ])('is the headline %s, even if it shares no word with the text', (_, above) => {
    expect(titleOf(...above, '# Turning the page', ...prose, last)).toBe('Turning the page');
  });
});
