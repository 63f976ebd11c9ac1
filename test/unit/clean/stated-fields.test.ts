import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { metadataFacts } from '../../../functions/clean/fields/metadata-facts.ts';

const text =
  'Le port rouvre\n\nLes bateaux sont revenus au port, et la pêche reprend lundi dans toute la baie.\n';
const clean = (metadata: Record<string, string>, file = text) =>
  cleanArticle(new TextEncoder().encode(file), {
    key: '2021-02-03-port.txt',
    modifiedAt: '2022-03-01T09:30:00.000Z',
    facts: metadataFacts(metadata),
  });

describe('an article whose object states something', () => {
  it('is dated by it before what the page or the name of the file says', () => {
    const source = 'object-metadata';
    expect(clean({ published: '2004-05-06' }).published).toEqual({
      value: '2004-05-06',
      precision: 'day',
      source,
    });
    expect(clean({}).published).toMatchObject({ value: '2021-02-03', source: 'file-name' });
  });

  it('is what it is without it, where that is none, and says why', () => {
    const { facts, ...article } = clean({ published: 'some day', url: 'port', language: 'xx' });
    expect(article).toEqual(clean({}));
    expect(facts?.map(({ field, ignored }) => [field, ignored !== undefined])).toEqual([
      ['url', true],
      ['published', true],
      ['language', true],
    ]);
  });

  it('has its headline, and the headline of the page is a removal', () => {
    const article = clean({ title: 'Réouverture du port' });
    expect(article).toMatchObject({ title: 'Réouverture du port', titleSource: 'object-metadata' });
    expect(article.removed).toContainEqual({
      line: 1,
      kind: 'title',
      rule: 'the headline',
      text: 'Le port rouvre',
    });
    expect(clean({ title: 'LE PORT ROUVRE' })).toMatchObject({
      title: 'Le port rouvre',
      titleSource: 'line',
    });
  });

  it('does not say its headline again in the text, where no line looks like one', () => {
    const said = 'Port';
    const { title, body, removed } = clean({ title: said }, `${said}\n\nIl rouvre lundi !`);
    expect({ title, body }).toEqual({ title: said, body: ['Il rouvre lundi !'] });
    expect(removed).toEqual([{ line: 1, kind: 'title', rule: 'stated by x-amz-meta-title', text: said }]);
  });

  it('is by whom it says, and published where and by whom it says', () => {
    const metadata = {
      byline: 'Anna Berg and Lars Holm',
      publisher: 'Hafenbote',
      url: 'https://www.port.example/a#b',
    };
    expect(clean(metadata)).toMatchObject({
      byline: 'Anna Berg and Lars Holm',
      authors: [{ name: 'Anna Berg' }, { name: 'Lars Holm' }],
      bylineSource: 'object-metadata',
      publisher: 'Hafenbote',
      publisherSource: 'object-metadata',
      url: 'https://www.port.example/a',
      urlSource: 'object-metadata',
    });
  });

  it('is published by its site where nobody else is named', () => {
    expect(clean({ url: 'https://www.port.example/a' })).toMatchObject({
      publisher: 'port.example',
      publisherSource: 'site',
    });
    const wire =
      'Le port rouvre\n\nPARIS (AFP) – Les bateaux sont revenus au port, et la pêche reprend lundi dans toute la baie.\n';
    expect(clean({ url: 'https://www.port.example/a' }, wire)).toMatchObject({
      publisher: 'AFP',
      publisherSource: 'dateline',
    });
  });
});
