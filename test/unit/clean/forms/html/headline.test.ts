import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';
import { inElements, makePage } from './made-page.ts';

const context = { key: 'mill.html', modifiedAt: '2026-03-04T10:00:00.000Z' };
const clean = (html: string) => cleanArticle(new TextEncoder().encode(html), context);

describe('the headline of a page', () => {
  const window = '<title>Harrow Bend mill turns again | The Bend Courier</title>';
  const heading = '<h1>Harrow Bend mill turns again</h1>';
  const withHeading = (h1: string, title: string) =>
    clean(makePage(inElements('p')).replace(window, `<title>${title}</title>`).replace(heading, h1));

  it.each([
    [
      'a window says more',
      'Nine long years',
      'Mill of Harrow Bend: Nine long years, Bend Courier, 3 March 2026',
    ],
    [
      'a window words it otherwise',
      'Crowd cheers as the mill turns again',
      'Mill turns again: all pictures of the day',
    ],
    [
      'it is shorter than the name of the site',
      '“Nine long years”',
      '“Nine long years” – The Bend Courier of Harrow',
    ],
    ['it is the only heading', 'Two hundred watch the wheel', 'Harrow Bend: our story of the day'],
  ])('is the heading that readers see where %s', (_where, heading, title) => {
    expect(withHeading(`<h1>${heading}</h1>`, title)).toMatchObject({ title: heading, titleSource: 'line' });
  });

  it.each([
    ['the site', '<h1>The Bend Courier</h1><h2>Harrow Bend mill turns again</h2>'],
    [
      'a section, and linked',
      '<h1><a href="/town">News of the town</a></h1><h2>Harrow Bend mill turns again</h2>',
    ],
    [
      'another article',
      '<h2>Harrow Bend mill turns again</h2><h1>Soup of nettles wins</h1><h1>Ferry strike goes on</h1>',
    ],
  ])('is not a heading of %s', (_what, headings) => {
    expect(withHeading(headings, 'Harrow Bend mill turns again | The Bend Courier').title).toBe(
      'Harrow Bend mill turns again',
    );
  });

  it('stands where readers see it: names in the menu above are not below it, names of tags do not sign', () => {
    const menu = '<nav><div>Guests</div><div>Carla Munk</div><div>Berta Quist</div></nav>';
    const page = makePage(inElements('p'), '', '<div class="tags"><span>Petra Lindqvist</span></div>')
      .replace(' | The Bend Courier', '')
      .replace('<p class="byline">By Owen Pratt</p>', '')
      .replace('<body>', `<body>${menu}`);
    expect(clean(page).byline).toBeUndefined();
    const signed = page.replace('class="tags"><span>', 'class="author"><span>By ');
    expect(clean(signed).byline).toBe('Petra Lindqvist');
  });
});
