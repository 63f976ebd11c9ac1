import fc from 'fast-check';
import {
  type Address,
  ask,
  close,
  goTo,
  home,
  open,
  openStory,
  pageSizes,
  readAddress,
  readingModes,
  sorts,
  storySorts,
  undatedChoices,
  workStates,
  writeAddress,
  writeListed,
} from '../../../desk/address.ts';
import { type Filter, withFilter, withoutFilter } from '../../../desk/filter.ts';
import { facetNames } from '../../../functions/article/facets.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const optional = <Name extends string, Value>(name: Name, value: fc.Arbitrary<Value>) =>
  fc.option(value).map((given) => (given === null ? {} : { [name]: given }) as { [key in Name]?: Value });
const day = fc
  .date({ min: new Date('1400-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
const rev = fc.integer({ min: 1, max: 999 });

const filter: fc.Arbitrary<Filter> = fc.record({
  facet: fc.constantFrom(...facetNames),
  value: words,
  isExcluded: fc.boolean(),
});
/** Filters in the order in which an address names them: facet by facet. */
const filters = fc
  .array(filter, { maxLength: 5 })
  .map((list) => facetNames.flatMap((name) => list.filter(({ facet }) => facet === name)));

const address: fc.Arbitrary<Address> = fc
  .tuple(
    fc.record({
      q: fc.option(words, { nil: '' }),
      filters,
      sort: fc.constantFrom(...sorts),
      order: fc.constantFrom('asc' as const, 'desc' as const),
    }),
    optional('from', day),
    optional('to', day),
    optional('undated', fc.constantFrom(...undatedChoices)),
    fc.record({
      limit: fc.constantFrom(...pageSizes),
      room: fc.constantFrom('search' as const, 'stories' as const, 'add' as const, 'watch' as const),
      mode: fc.constantFrom(...readingModes),
    }),
    optional('cursor', words),
    optional('collapse', fc.constant('story')),
    optional('article', id),
    optional('compare', fc.tuple(rev, rev) as fc.Arbitrary<[number, number]>),
    optional('work', fc.constantFrom(...workStates)),
    optional('watched', words),
    optional('story', id),
    optional('day', day),
    optional('by', fc.constantFrom(...storySorts.slice(1))),
  )
  .map(([question, from, to, undated, ...rest]) =>
    Object.assign({ question: { ...question, ...from, ...to, ...undated } }, ...rest),
  );

describe('the address of the desk', () => {
  it('is the whole state: what was written is read back', () => {
    fc.assert(fc.property(address, (each) => expect(readAddress(writeAddress(each))).toEqual(each)));
  });

  it('is empty at home', () => {
    expect(writeAddress(home)).toBe('?');
    expect(readAddress('')).toEqual(home);
  });

  it('leaves out what it does not understand, whatever it is', () => {
    fc.assert(fc.property(fc.webQueryParameters(), (search) => void writeAddress(readAddress(search))));
    expect(readAddress('?limit=7&sort=age&from=2022-1&article=1&as=raw&room=cellar&with=0-2&x=1')).toEqual(
      home,
    );
  });

  it('writes a filter as the API takes it', () => {
    const filters: Filter[] = [
      { facet: 'topic', value: '11000000', isExcluded: true },
      { facet: 'keyword', value: '-18', isExcluded: false },
    ];
    const written = writeAddress({ ...home, question: { ...home.question, filters } });
    expect(decodeURIComponent(written)).toBe('?topic=-11000000&keyword="-18"');
  });
});

describe('another question', () => {
  it('begins at the first page, with no article before it', () => {
    const read = open({ ...home, cursor: 'c', limit: 100 }, '0'.repeat(32));
    expect(ask(read, { q: 'port' })).toEqual({
      ...home,
      limit: 100,
      question: { ...home.question, q: 'port' },
    });
  });

  it('asks for no order that it cannot have', () => {
    const ranked = ask(home, { q: 'port', sort: 'relevance', order: 'asc' });
    expect(ranked.question).toMatchObject({ sort: 'relevance', order: 'desc' });
    expect(ask(ranked, { q: ' ' }).question.sort).toBe('published');
  });

  it('drops the dates that are emptied', () => {
    const dated = ask(home, { from: '2022-01-01', to: '2022-02-01' });
    expect(ask(dated, { from: '', to: '' })).toEqual(home);
  });
});

describe('one article a story', () => {
  it('is asked for with every question, in the words of the API', () => {
    const collapsed: Address = { ...home, collapse: 'story' };
    expect(writeListed(ask(collapsed, { q: 'port' })).toString()).toBe('q=port&collapse=story');
    expect(goTo(openStory(collapsed, 'a'.repeat(32)), 'search')).toEqual(collapsed);
  });
});

describe('reading', () => {
  it('keeps what was searched, and gives it back', () => {
    const searched = { ...ask(home, { q: 'port' }), cursor: 'c' };
    expect(close(open(searched, 'a'.repeat(32)))).toEqual(searched);
  });
});

describe('another screen', () => {
  it('keeps the question, and nothing that belongs to the screen before', () => {
    const care = { ...ask(home, { q: 'port' }), room: 'care' as const, work: 'failed' as const, cursor: 'c' };
    expect(goTo(care, 'search')).toEqual(ask(home, { q: 'port' }));
  });
});

describe('filters', () => {
  const port: Filter = { facet: 'place', value: 'Le Havre', isExcluded: false };

  it('have one opinion on a value', () => {
    const excluded = { ...port, isExcluded: true };
    expect(withFilter([port], excluded)).toEqual([excluded]);
    expect(withoutFilter([excluded], port)).toEqual([]);
  });
});
