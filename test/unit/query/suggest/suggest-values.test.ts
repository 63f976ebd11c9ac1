import { countedFacets, type FacetName } from '../../../../functions/article/facets.ts';
import type { ArticleRow, ServedFields } from '../../../../functions/article/row.ts';
import { facetKeys } from '../../../../functions/catalog/segment/facet-keys.ts';
import { wordKey } from '../../../../functions/catalog/segment/index-keys.ts';
import { makeNameKey, makePersonKey } from '../../../../functions/classify/entities/name-key.ts';
import { openSearch } from '../../../../functions/query/search/search.ts';
import { openSuggest } from '../../../../functions/query/suggest/suggest-values.ts';
import { stemWord } from '../../../../functions/words/stem.ts';
import { tokenise } from '../../../../functions/words/tokenise.ts';
import { makeRow } from '../../../made/make-row.ts';
import { buildIndex, document, portsOver } from '../search/memory-index.ts';

interface Named {
  persons?: string[];
  organisations?: string[];
  places?: string[];
  keywords?: string[];
  publisher?: string;
  url?: string;
  key?: string;
  topics?: string[];
  language?: string;
}

/** A served article that names these; its number is its place in the archive, and its id. */
function article(
  number: number,
  { persons = [], organisations = [], places = [], topics = [], ...rest }: Named,
): ArticleRow {
  const named = (names: string[], keyOf: (name: string) => string) =>
    names.map((name) => ({ name, key: keyOf(name), salience: 0.5 }));
  const served = {
    ...(makeRow().served as ServedFields),
    persons: named(persons, makePersonKey),
    organisations: named(organisations, makeNameKey),
    places: named(places, makeNameKey),
    topics: topics.map((code) => ({ code, name: code, confidence: 0.5, evidence: [] })),
    keywords: rest.keywords ?? [],
    language: { code: rest.language ?? 'fr', confidence: 1 },
    ...(rest.publisher !== undefined && { publisher: rest.publisher }),
    ...(rest.url !== undefined && { url: rest.url }),
  };
  const source = { bucket: 'inbox', key: rest.key ?? 'port.txt' };
  return makeRow({ articleId: number.toString(16).padStart(32, '0'), served, source });
}

/** The keys of an article: its values, and the words of their names, as if its text had them. */
function indexed(row: ArticleRow) {
  const served = row.served as ServedFields;
  const names = [...served.persons, ...served.organisations, ...served.places].map(({ name }) => name);
  const words = [...names, ...served.keywords].flatMap((name) => tokenise(name));
  const stems = words.map((word) => wordKey(stemWord(word, served.language.code)));
  return document(row.articleId, row.rev, 1_000 - Number.parseInt(row.articleId, 16), [
    ...new Set([...facetKeys({ ...row, served }), ...stems]),
  ]);
}

/** Suggests over segments of these articles. */
function over(segments: ArticleRow[][], rows = segments.flat(), isOverBudget = () => false) {
  const ports = { ...portsOver(buildIndex(segments.map((each) => each.map(indexed))), rows), isOverBudget };
  const suggest = openSuggest(ports, openSearch(ports));
  return async (typed: string, facets: readonly FacetName[] = countedFacets, limit = 10) => {
    const { suggestions, partial } = await suggest({ typed, facets, limit });
    return {
      named: suggestions.map(({ facet, name, count }) => `${facet} ${name} ${count}`),
      suggestions,
      partial,
    };
  };
}

const archive = [
  [
    article(1, {
      persons: ['Sergueï Riabkov', 'Agnes Tolland'],
      places: ['Moscou'],
      organisations: ['OTAN'],
    }),
    article(2, { persons: ['Sergei Ryabkov'], places: ['Moscow'], organisations: ['NATO'], language: 'en' }),
    article(3, { persons: ['习近平'], places: ['北京'], language: 'zh', keywords: ['新聞'] }),
  ],
  [
    article(4, { places: ['Montréal', 'Mons'], keywords: ['port de commerce', 'dockers'] }),
    article(5, { places: ['Moscou', 'Mons'], publisher: 'Agence Novalis', topics: ['11000000'] }),
    article(6, {
      persons: ['Emmanuel Macron'],
      topics: ['11000000', '15000000'],
      url: 'https://www.sport.zeitung.example/a',
      key: '2022/01/a.txt',
    }),
  ],
];

describe('suggestions', () => {
  const suggest = over(archive);

  it('begin as was typed, what most articles have first, all spellings of a name together', async () => {
    expect((await suggest('mo', ['place'])).named).toEqual([
      expect.stringMatching(/^place Mosco[uw] 3$/),
      'place Mons 2',
      'place Montréal 1',
    ]);
  });

  it('are values that the filter takes', async () => {
    const { suggestions } = await suggest('agen');
    expect(suggestions).toEqual([
      { facet: 'publisher', value: 'Agence Novalis', name: 'Agence Novalis', count: 1 },
    ]);
  });

  it.each([
    ['montreal', 'place Montréal 1'],
    ['MONTRÉ', 'place Montréal 1'],
    ['serg', /^person Serg\S+ R[iy]abkov 2$/],
    ['ryabk', /^person Serg\S+ R[iy]abkov 2$/],
    ['Sergueï Ria', /^person Serg\S+ R[iy]abkov 2$/],
    ['Сергей', /^person Serg\S+ R[iy]abkov 2$/],
    ['macr', 'person Emmanuel Macron 1'],
    ['ota', /^organisation (?:NATO|OTAN) 2$/],
    ['nat', /^organisation (?:NATO|OTAN) 2$/],
    ['习', 'person 习近平 1'],
    ['xi jin', 'person 习近平 1'],
    ['北', 'place 北京 1'],
    ['新', 'keyword 新聞 1'],
    ['port de c', 'keyword port de commerce 1'],
    ['commer', 'keyword port de commerce 1'],
    ['polit', 'topic politics 2'],
    ['Politik', 'topic Politik 2'],
    ['spo', 'topic sport 1'],
    ['zh', 'language zh 1'],
    ['Zeit', 'site zeitung.example 1'],
    ['www.sport', 'site sport.zeitung.example 1'],
    ['2022/', 'folder 2022/01/ 1'],
  ])('of %s have %s', async (typed, expected) => {
    const { named } = await suggest(typed);
    expect(named).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it.each(['qqq', 'oscou', 'acron', '王'])('of %s are none', async (typed) => {
    expect(await suggest(typed)).toMatchObject({ named: [], partial: false });
  });

  it('are of the facets asked for, and as many', async () => {
    expect((await suggest('mo', ['person'])).named).toEqual([]);
    expect((await suggest('mo', ['place'], 1)).named).toHaveLength(1);
  });

  it('show no name that no article has any more', async () => {
    const [first = [], second = []] = archive;
    const moved = first.map((row) => ({ ...row, rev: 9, live: 9 }));
    const { named } = await over(archive, [...moved, ...second])('mo', ['place']);
    expect(named).toEqual([expect.stringMatching(/^place Moscou /), 'place Mons 2', 'place Montréal 1']);
    expect((await over(archive, [])('agnes')).named).toEqual([]);
  });

  it('say that they are not all where the budget is spent', async () => {
    let reads = 0;
    expect(await over(archive, archive.flat(), () => reads++ > 3)('mo')).toMatchObject({ partial: true });
  });

  it('read a few chunks, however many values begin so, and say so', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      article(at, { keywords: [`mot ${at} ${'x'.repeat(at % 30)}`] }),
    );
    const index = buildIndex([many.map(indexed)]);
    const ports = portsOver(index, many);
    let reads = 0;
    const chunkAt: typeof ports.chunks.chunkAt = (...asked) => {
      reads++;
      return ports.chunks.chunkAt(...asked);
    };
    const counted = { ...ports, chunks: { ...ports.chunks, chunkAt, held: () => undefined } };
    const none = async () => ({ found: [], total: { count: 0, isExact: true }, partial: false });
    const { suggestions, partial } = await openSuggest(
      counted,
      none,
    )({ typed: 'mot', facets: ['keyword'], limit: 10 });
    expect([suggestions.length, partial]).toEqual([10, true]);
    // Two of keys, and at most two for each of twice as many names as are wanted.
    expect(reads).toBeLessThanOrEqual(2 + 2 * 2 * 10);
  });
});
