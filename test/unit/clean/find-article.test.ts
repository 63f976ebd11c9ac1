import { cleanPage } from '../../../functions/clean/clean-page.ts';
import { splitLines } from '../../../functions/clean/lines/line.ts';

/** Six paragraphs that speak of the harbour. */
const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `The harbour council met for the ${at + 2}th time and spoke of the ferry, the quay, the crane and what the repair of each would cost the town.`,
);

function clean(lines: string[]): { title: string | undefined; kept: string[] } {
  const page = cleanPage(splitLines(lines.join('\n\n')));
  return {
    title: page.title?.line.text,
    kept: page.lines.filter((_, index) => page.struck[index] === undefined).map(({ text }) => text),
  };
}

const headline = 'Council cannot agree who pays for the ferry';
const standfirst = 'Three proposals are on the table and none of them has a majority among the members';

describe('finding the article on a page', () => {
  it('takes the line above the standfirst for the headline, not a caption nearer to the text', () => {
    const caption = 'The quay, the crane and the ferry in the harbour of the town on Monday';
    const { title, kept } = clean(['Harbour', headline, standfirst, 'Share', caption, ...paragraphs]);
    expect(title).toBe(headline);
    expect(kept).toContain(standfirst);
  });

  it('takes the headline rather than the label above it', () => {
    expect(clean(['Harbour council', headline, ...paragraphs]).title).toBe(headline);
  });

  it('strikes a second headline that says the same in other words', () => {
    const second = 'Ferry: council cannot agree on the ferry';
    expect(clean([headline, second, ...paragraphs]).kept).toEqual(paragraphs);
  });

  it('keeps a heading right above the text', () => {
    const heading = 'What you should know beforehand';
    expect(clean([headline, 'Share', heading, ...paragraphs]).kept).toEqual([heading, ...paragraphs]);
  });

  const teasers = ['Bakery', 'School', 'Library'].flatMap((name) => [
    `${name} opens its doors after a year`,
    `The work on the ${name.toLowerCase()} took longer than anybody had thought it would.`,
  ]);

  it('ends the article where headlines with summaries follow in a row', () => {
    expect(clean([headline, ...paragraphs, ...teasers]).kept).toEqual(paragraphs);
  });

  it('keeps numbered sections, and sections that are most of the article', () => {
    const numbered = teasers.map((line, at) => (at % 2 === 0 ? `${at / 2 + 1}. ${line}` : line));
    expect(clean([headline, ...paragraphs, ...numbered]).kept).toEqual([...paragraphs, ...numbered]);
    expect(clean([headline, ...paragraphs.slice(0, 1), ...teasers]).kept).toEqual(
      expect.arrayContaining(teasers),
    );
  });

  it('strikes code to embed and headlines with their date', () => {
    const furniture = [
      '<div style="border: 1px solid"><a href="https://example.org/1">Harbour</a> and some more words.</div>',
      'Rain at last for the orchards of the valley (23/11 - 10:49)',
    ];
    expect(clean([headline, ...paragraphs, ...furniture]).kept).toEqual(paragraphs);
  });

  it('keeps a long sentence above a credit and strikes a caption', () => {
    const caption = 'The ferry at the quay';
    const [first = '', ...others] = paragraphs;
    const page = [headline, first, 'Anna Muster/AFP', ...others, caption, 'Anna Muster/AFP'];
    expect(clean(page).kept).toEqual(paragraphs);
  });
});
