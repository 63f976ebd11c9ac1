import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const clean = (lines: string[]) =>
  cleanArticle(new TextEncoder().encode(lines.join('\n\n')), {
    key: 'inbox/a.txt',
    modifiedAt: '2024-03-06T06:00:00Z',
  });

const english = [
  'The town library will open again on Sundays from May, the council decided on Thursday after two years of debate about its cost.',
  'The library closed its doors on Sundays when two of its five librarians retired. Readers collected four thousand names against it.',
  'The council will pay two students to keep the reading room open, and the library’s friends will make the coffee.',
  'The first Sunday is the fifth of May, and the children’s theatre will play in the reading room at eleven.',
];
const headline = 'Library opens on Sundays again';

describe('what stands beside a headline on its line', () => {
  it.each([
    `${headline} - Coast Gazette`,
    `${headline} – Coast Gazette`,
    `${headline} | Coast Gazette`,
    `${headline} « Coast Gazette`,
    `${headline} :: Coast Gazette`,
    `Coast Gazette | ${headline}`,
  ])('is cut off and kept: %s', (line) => {
    const article = clean([line, 'Coast Gazette', ...english]);
    expect(article.title).toBe(headline);
    expect(article.removed.filter(({ line: number }) => number === 1)).toMatchObject([
      { text: 'Coast Gazette' },
    ]);
  });

  it('is cut off where the page names it in its copyright only', () => {
    const article = clean([`${headline} - Coast Gazette`, ...english, '© 2024 Coast Gazette']);
    expect(article.title).toBe(headline);
  });

  it('is a kicker in capitals', () => {
    const article = clean([`CULTURE | ${headline}`, ...english]);
    expect(article.title).toBe(headline);
    expect(article.removed).toContainEqual({
      line: 1,
      kind: 'kicker',
      rule: 'in front of the headline',
      text: 'CULTURE',
    });
  });

  it.each([
    'Library opens on Sundays again - and the coffee is free',
    'The library – a place for Sundays',
    'Library: the council opens it on Sundays',
  ])('is the headline itself where a dash or a colon parts it: %s', (line) => {
    expect(clean([line, ...english]).title).toBe(line);
  });

  it('is no piece of a headline with a quotation in French marks', () => {
    const title = 'Le bouton « Tout refuser » reste rare sur les sites';
    expect(clean([title, ...english]).title).toBe(title);
  });

  it('gives way to the whole headline where a breadcrumb cuts it', () => {
    const title = 'The library opens again on Sundays after two years of debate';
    const crumb = 'HomeTown newsThe library opens again on Sundays after two...';
    expect(clean([crumb, title, ...english]).title).toBe(title);
  });

  it('is no notice of two sentences', () => {
    const notice = 'This library site uses the council for Sundays. We hope that readers agree. OK';
    expect(clean([notice, 'Town', headline, '5 March 2024', ...english]).title).toBe(headline);
  });

  it.each([
    ['Streit in Neustadt', 'Die Bücherei öffnet wieder am Sonntag'],
    ['Row in Newtown', 'The library opens again on Sundays'],
  ])('is a kicker that says where: %s', (kicker, title) => {
    expect(clean([`${kicker} - ${title}`, ...english]).title).toBe(title);
  });

  it('is the headline itself where what stands in front of the dash is a name', () => {
    const title = 'Margaret Ellwood - The Woman Who Kept the Library Open';
    expect(clean([title, ...english]).title).toBe(title);
  });

  it('gives way to the same headline on a line of its own', () => {
    const article = clean([`Home / News / ${headline}`, headline, ...english]);
    expect(article).toMatchObject({ title: headline });
    expect(article.removed).toContainEqual(expect.objectContaining({ line: 1 }));
  });
});
