import type { StatedFact } from '../../../../functions/article/stated-fact.ts';
import { cleanArticle } from '../../../../functions/clean/clean-article.ts';

const body = [
  'Les bateaux sont revenus au port lundi matin, et la pêche reprend dans toute la baie de Saint-Clair.',
  'Les marins attendaient depuis trois semaines que le chenal soit dragué jusqu’au phare du vieux bassin.',
  'La criée ouvrira de nouveau mardi, a dit la mairie, qui a payé une partie des travaux du chenal.',
];
const fact = (
  field: StatedFact['field'],
  value: string,
  source: StatedFact['source'],
  name: string,
): StatedFact => ({
  field,
  value,
  source,
  name,
});
const titled = (above: readonly string[], facts: StatedFact[]) =>
  cleanArticle(new TextEncoder().encode([...above, ...body].join('\n\n')), {
    key: 'a1b2c3.txt',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    facts,
  });

describe('the headline among what is stated and what the page shows', () => {
  it('is the line that the page states too, wherever it looks unlikely', () => {
    const above = ['La baie de Saint-Clair et ses marins', 'Reportage', 'Au port'];
    const article = titled(above, [fact('title', 'Au port', 'open-graph', 'og:title')]);
    expect(article).toMatchObject({ title: 'Au port', titleSource: expect.not.stringMatching('open-graph') });
    expect(article.titleEvidence).toContain('stated beside the text');
    expect(titled(above, []).title).not.toBe('Au port');
  });

  it.each([
    'Le port rouvre à la pêche | Le Littoral',
    'Le port rouvre à la pêche - littoral.example',
    'Le Littoral : Le port rouvre à la pêche',
    'Le port rouvre à la pêche – Littoral',
  ])('is stated without the name of its site: %s', (value) => {
    const facts = [
      fact('title', value, 'html', 'title'),
      fact('publisher', 'Le Littoral', 'open-graph', 'og:site_name'),
      fact('url', 'https://www.littoral.example/port', 'html', 'link canonical'),
    ];
    expect(titled([], facts)).toMatchObject({ title: 'Le port rouvre à la pêche', titleSource: 'html' });
  });

  it('keeps a dash that parts no name', () => {
    const facts = [
      fact('title', 'Le port rouvre – enfin', 'json-ld', 'headline'),
      fact('publisher', 'Le Littoral', 'json-ld', 'publisher'),
    ];
    expect(titled([], facts).title).toBe('Le port rouvre – enfin');
  });

  it('is told by the statement from what stands beside it on its line', () => {
    const above = ['Le port rouvre à la pêche – Vidéo et photos'];
    const facts = [fact('title', 'Le port rouvre à la pêche', 'json-ld', 'headline')];
    expect(titled(above, facts)).toMatchObject({
      title: 'Le port rouvre à la pêche',
      titleSource: 'json-ld',
    });
  });

  it('is none that is only the name of the site', () => {
    const facts = [
      fact('title', 'Le Littoral', 'open-graph', 'og:title'),
      fact('publisher', 'Le Littoral', 'open-graph', 'og:site_name'),
    ];
    expect(titled(['Le port rouvre à la pêche'], facts).title).toBe('Le port rouvre à la pêche');
  });

  it('is the line of the page where a page states what has nothing to do with its text', () => {
    const facts = [fact('title', 'Toute l’actualité en direct', 'open-graph', 'og:title')];
    expect(titled(['Le port rouvre à la pêche'], facts).title).toBe('Le port rouvre à la pêche');
  });

  it('is the statement of data, and the line of the page is a removal', () => {
    const facts = [fact('title', 'Retour des marins', 'front-matter', 'title')];
    const article = titled(['Le port rouvre à la pêche'], facts);
    expect(article).toMatchObject({ title: 'Retour des marins', titleSource: 'front-matter' });
    expect(article.removed).toContainEqual(
      expect.objectContaining({ kind: 'title', text: 'Le port rouvre à la pêche' }),
    );
  });

  it('is what it was where nothing is stated', () => {
    expect(titled(['Le port rouvre à la pêche'], [])).not.toHaveProperty('facts');
  });
});
