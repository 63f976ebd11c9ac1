import { type CleaningContext, cleanArticle } from '../../../functions/clean/clean-article.ts';

const clean = (lines: readonly string[], more: Partial<CleaningContext> = {}) =>
  cleanArticle(new TextEncoder().encode(lines.join('\n\n')), {
    key: 'inbox/a.txt',
    modifiedAt: '2024-03-06T06:00:00Z',
    ...more,
  });

const english = [
  'The orchard on the hill will be replanted this autumn, the parish decided on Thursday after two years of debate about the old trees.',
  'The orchard lost half of its pear trees in the storms, and the parish had no money to replace them. Neighbours collected four thousand pounds.',
  'The parish will pay two gardeners to look after the young trees, and the school will harvest the first pears.',
];
const german = [
  'Die Streuobstwiese am Hang wird im Herbst neu bepflanzt, hat der Ortsrat am Donnerstag nach zwei Jahren Streit um die alten Bäume beschlossen.',
  'Die Wiese verlor in den Stürmen die Hälfte ihrer Birnbäume, und dem Ort fehlte das Geld für neue. Nachbarn sammelten viertausend Euro.',
  'Der Ort bezahlt zwei Gärtner, die sich um die jungen Bäume kümmern, und die Schule erntet die ersten Birnen.',
];
const headline = 'Parish replants the orchard';
const menu = ['Weather', 'Harbour and coast', 'Letters', 'What’s on', 'Sport', 'Our shop'];

/** The headline, where one is found. */
function titleOf(lines: readonly string[]): string | undefined {
  const { title, titleSource } = clean(lines);
  return titleSource === 'first-sentence' ? undefined : title;
}

describe('what tells the headline of a page', () => {
  it.each([
    ['English', english, 'What the parish decided', 'Pear trees of the old parish orchard', '5 March 2024'],
    [
      'German',
      german,
      'Was der Ortsrat entschieden hat',
      'Birnbäume der alten Streuobstwiese',
      '5. März 2024',
    ],
  ])('what stands below its date is a caption or a subheading, in %s', (_, text, title, caption, date) => {
    expect(titleOf([...menu, title, date, 'Share', caption, ...text])).toBe(title);
    // Without a date that signs it, the words of the text decide.
    expect(titleOf([...menu, title, caption, ...text])).toBe(caption);
  });

  it('a row of sections above the time of a ticker signs nothing', () => {
    const sections = 'Weather Politics Harbour Culture Letters';
    const lines = [sections, 'NEWS', '23:48', 'A whale was seen', headline, headline, 'Share', ...english];
    expect(titleOf(['TV', ...lines])).toBe(headline);
  });

  it('a list of themes is none, but a headline may go on behind a colon', () => {
    const title = 'Old Orchards: Trees, Pears, Neighbours, And Money';
    expect(titleOf([...menu, title, ...english])).toBe(title);
    expect(titleOf([...menu, headline, 'Old Orchards, Trees, Pears, And Money', ...english])).toBe(headline);
  });

  it('the tags above it are no headline above a standfirst', () => {
    const tags = 'Posted in: Orchard Parish Trees Autumn Hill Debate';
    expect(titleOf([tags, headline, '5 March 2024', ...english])).toBe(headline);
  });

  it('the first line of a page is its title, however long the menu below it is', () => {
    const title = 'Why the orchard comes back in autumn';
    const menus = Array.from({ length: 15 }, () => menu).flat();
    expect(titleOf([title, ...menus, 'Pear trees, gardeners', ...english])).toBe(title);
    // A slogan says nothing of the text.
    expect(titleOf(['All the news of our coast since 1887', ...menus, headline, ...english])).toBe(headline);
  });

  it('may be two sentences that a standfirst and a date follow', () => {
    const standfirst = 'How a parish found the money for its pears after the storms of two years';
    const title = 'The orchard is gone. Here come new trees.';
    expect(titleOf([title, standfirst, '5 March 2024', ...english])).toBe(title);
  });

  it.each([
    ['Home 9 From the parish 9 Parish replants the old orchard', 'Parish replants the old orchard', english],
    ['Start 5 Aus dem Ort 5 Ort bepflanzt die alte Wiese neu', 'Ort bepflanzt die alte Wiese neu', german],
  ])('stands without its breadcrumb where arrows became text: %s', (line, title, text) => {
    expect(titleOf([line, title, '5 March 2024', ...text])).toBe(title);
  });

  it.each([
    ['on one line', ['Home / Gardens / Old orchards']],
    ['as a list', ['- Home', '- Gardens', '- Old orchards']],
  ])('may be short where the breadcrumb above ends in it, %s', (_, crumbs) => {
    expect(titleOf([...crumbs, 'Old orchards', 'What this page is about', ...english])).toBe('Old orchards');
  });

  it('stands below menus with their notes where a date is below it', () => {
    const notes = [
      'Our news on your phone',
      'Join us and read every story about the parish on any of your devices.',
      'Letters of readers and notes of gardeners come every week in your inbox, together with a list of all that is on in town and a riddle for the children.',
      'Whoever brings a friend reads a month for nothing, and so does the friend.',
    ];
    const lines = [...notes, 'What the parish decided about its orchard', '5 March 2024', ...english];
    expect(titleOf(lines)).toBe('What the parish decided about its orchard');
  });

  it.each([
    ['the name is a bullet', ['- Ann Rivers', 'Gardens', '- Last updated on 5 March 2024']],
    ['the name is the text of a portrait, too', ['Ann Rivers', '×', 'Ann Rivers', 'Gardener']],
  ])('stands above its author: %s', (_, signature) => {
    const title = 'What the parish decided for its trees';
    const caption = 'Pear trees of the old parish orchard';
    expect(titleOf([...menu, title, ...signature, '12 articles', caption, ...english])).toBe(title);
  });
});

describe('a byline with its date behind the name', () => {
  it.each([
    ['By Ann Rivers October 20, 2023', '2023-10-20'],
    ['Von Anna Bach 3. Mai 2023', '2023-05-03'],
    ['Par Anne Rivière 12 janvier 2024', '2024-01-12'],
  ])('%s', (line, value) => {
    const { authors, published, removed } = clean([headline, line, ...english]);
    expect(authors).toHaveLength(1);
    expect(published).toMatchObject({ value });
    expect(removed).toContainEqual(expect.objectContaining({ kind: 'byline', text: line }));
  });
});
