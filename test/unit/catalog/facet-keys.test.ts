import { facetNames, facetsByName } from '../../../functions/article/facets.ts';
import type { FacetedRow, ServedFields } from '../../../functions/article/row.ts';
import { facetKeys } from '../../../functions/catalog/segment/facet-keys.ts';
import { countFacet } from '../../../functions/query/search/count-facets.ts';
import { makeRow } from '../../made/make-row.ts';

const name = (written: string, key: string) => ({ name: written, key, salience: 0.5 });

const served: ServedFields = {
  ...(makeRow().served as ServedFields),
  topics: [{ code: '11000000', name: 'politique', confidence: 0.9, evidence: [] }],
  persons: [name('Sergueï Riabkov', 'sergei riabkov')],
  organisations: [name('OTAN', 'nato')],
  places: [name('Kiev', 'kyiv')],
  keywords: ['Élection présidentielle', '…'],
  publisher: 'Le Phare',
};

const row = (fields: ServedFields, key = 'port.txt'): FacetedRow => ({
  served: fields,
  source: { bucket: 'inbox', key },
});

describe('the keys that an article is found by', () => {
  it('are those of all its facets; what has no word has no key', () => {
    expect(facetKeys(row(served)).sort()).toEqual([
      'keyword/election presidentielle',
      'lang/fr',
      'organisation/nato',
      'person/sergei riabkov',
      'place/kyiv',
      'publisher/le phare',
      'topic/11000000',
    ]);
  });

  it('are those of what it touches on, too', () => {
    const touching = { ...served, touchedTopics: [{ code: '16000000', name: 'conflits' }] };
    expect(facetKeys(row(touching))).toContain('topic/16000000');
    expect(countFacet('topic', [row(touching)])).toContainEqual({
      value: '16000000',
      name: 'conflits',
      count: 1,
    });
  });

  it('are those of its site, of the sites that this belongs to, of its address, and of the folders of its file', () => {
    const url = 'https://www.sport.news.example/port?id=1';
    const keys = facetKeys(row({ ...served, url }, '2022/01/port.txt'));
    expect(keys.filter((key) => /^(?:site|url|folder)/.test(key))).toEqual([
      'site/sport.news.example',
      'site/news.example',
      `url/${url}`,
      'folder/2022/',
      'folder/2022/01/',
    ]);
    const deep = facetKeys(row(served, `${'a/'.repeat(500)}port.txt`));
    expect(deep.filter((key) => key.startsWith('folder/'))).toHaveLength(12);
  });

  it('are counted together in all spellings, and shown in the most frequent', () => {
    const spelled = (written: string) => ({ ...served, persons: [name(written, 'sergei riabkov')] });
    const articles = ['Sergueï Riabkov', 'Sergei Ryabkov', 'Sergei Ryabkov'].map(spelled);
    expect(
      countFacet(
        'person',
        articles.map((each) => row(each)),
      ),
    ).toEqual([{ value: 'Sergei Ryabkov', name: 'Sergei Ryabkov', count: 3 }]);
  });

  it('begin with a prefix of their own in each facet', () => {
    const prefixes = facetNames.map((each) => facetsByName[each].prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes).not.toContain('w');
  });
});

describe('the counts of a facet', () => {
  const others: ServedFields = {
    ...served,
    persons: [name('Sergei Ryabkov', 'sergei riabkov'), name('Ana Ruiz', 'ana ruiz')],
    keywords: ['élection présidentielle', 'port'],
    publisher: 'LE PHARE',
  };

  it('take spellings of one name together under the first of them', () => {
    expect(
      countFacet(
        'person',
        [served, others].map((each) => row(each)),
      ),
    ).toEqual([
      { value: 'Sergueï Riabkov', name: 'Sergueï Riabkov', count: 2 },
      { value: 'Ana Ruiz', name: 'Ana Ruiz', count: 1 },
    ]);
  });

  it('take words of any case together', () => {
    expect(
      countFacet(
        'publisher',
        [served, others].map((each) => row(each)),
      ),
    ).toEqual([{ value: 'Le Phare', name: 'Le Phare', count: 2 }]);
    expect(
      countFacet(
        'keyword',
        [others, served].map((each) => row(each)),
      ),
    ).toContainEqual({
      value: 'élection présidentielle',
      name: 'élection présidentielle',
      count: 2,
    });
  });

  it('give a topic by its code and show it by its name', () => {
    expect(countFacet('topic', [row(served)])).toEqual([{ value: '11000000', name: 'politique', count: 1 }]);
  });
});
