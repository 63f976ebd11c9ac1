import { siteOf, sitesAbove } from './address.ts';
import { foldersOf } from './folders.ts';
import type { ServedFields } from './row.ts';

/**
 * How a value becomes the part of an index key after the prefix. `code`: unchanged. `words`: as words that words/
 * finds in it. `name` and `person`: the name key of classify/, which rows have already. `site`, `address` and `folder`: in
 * their one form.
 */
export type Spelling = 'code' | 'words' | 'name' | 'person' | 'site' | 'address' | 'folder';

/** One of an article's values of a facet. */
export interface FacetValue {
  /** As the filter expects it. */
  value: string;
  /** As shown to people. */
  name: string;
  /** Its name key, if it is a name. */
  key?: string;
}

/** A property by which articles are found and counted, besides their words. */
export interface Facet {
  /** The parameter of the API, and the option of the command line. */
  name: string;
  /** Opens its keys in the index: `topic/11000000`. */
  prefix: string;
  /** The article's values; `key` is that of its file. */
  valuesOf(served: ServedFields, key: string): FacetValue[];
  spelling: Spelling;
  /** For codes: the allowed ones as the source of an expression and in words, and whether a name is allowed too. */
  codes?: { pattern: string; allowed: string; orNames?: true };
  /** Whether the API can count matches by it. */
  isCounted: boolean;
  /** Its parameter in the OpenAPI document. */
  about: { description: string; examples: string[][] };
  /** Its option on the command line: the placeholder for the value, and the help text. */
  option: { value: string; help: string };
}

const plain = (value: string): FacetValue => ({ value, name: value });
const named = ({ name, key }: { name: string; key: string }): FacetValue => ({ value: name, name, key });

/** Every facet, in the order shown to people. To add one, add a record here that reads what rows have. */
export const facets = [
  {
    name: 'topic',
    prefix: 'topic',
    valuesOf: ({ topics, touchedTopics = [] }) =>
      [...topics, ...touchedTopics].map(({ code, name }) => ({ value: code, name })),
    spelling: 'code',
    codes: {
      pattern: '\\d{8}',
      allowed: 'an IPTC Media Topic, by its code of eight digits or its name',
      orNames: true,
    },
    isCounted: true,
    about: {
      description:
        'IPTC Media Topics, by code or by name in English, French, German, Spanish, Italian or Portuguese, in any case and accents; one finds what is narrower too. `GET /topics` lists them.',
      examples: [['11000000'], ['11000000', '-15000000'], ['Politik', '-sport']],
    },
    option: { value: 'topic', help: 'IPTC Media Topic, such as 11000000 or politics' },
  },
  {
    name: 'person',
    prefix: 'person',
    valuesOf: ({ persons }) => persons.map(named),
    spelling: 'person',
    isCounted: true,
    about: {
      description: 'Persons, in any spelling known: `Ryabkov` finds `Riabkov`.',
      examples: [['Sergei Ryabkov']],
    },
    option: { value: 'name', help: 'who is in it, in any spelling' },
  },
  {
    name: 'organisation',
    prefix: 'organisation',
    valuesOf: ({ organisations }) => organisations.map(named),
    spelling: 'name',
    isCounted: true,
    about: {
      description: 'Organisations, in any spelling known: `NATO` finds `OTAN`.',
      examples: [['NATO']],
    },
    option: { value: 'name', help: 'such as NATO, which is also OTAN' },
  },
  {
    name: 'place',
    prefix: 'place',
    valuesOf: ({ places }) => places.map(named),
    spelling: 'name',
    isCounted: true,
    about: {
      description: 'Places, in any spelling known: `Kyiv` finds `Kiev`.',
      examples: [['Paris'], ['Le Havre', 'Tunis']],
    },
    option: { value: 'name', help: 'such as Kiev, which is also Kyiv' },
  },
  {
    name: 'keyword',
    prefix: 'keyword',
    valuesOf: ({ keywords }) => keywords.map(plain),
    spelling: 'words',
    isCounted: true,
    about: {
      description: 'Keywords of the article, in any case and accents.',
      examples: [['dockers']],
    },
    option: { value: 'words', help: 'a keyword of the article' },
  },
  {
    name: 'language',
    prefix: 'lang',
    valuesOf: ({ language }) => [plain(language.code)],
    spelling: 'code',
    codes: { pattern: '(?:[a-z]{2}|und)', allowed: 'an ISO 639-1 code such as fr, or und' },
    isCounted: true,
    about: {
      description: 'ISO 639-1 codes, or `und` where the language could not be told.',
      examples: [['fr'], ['fr', 'en'], ['-fr']],
    },
    option: { value: 'code', help: 'ISO 639-1 code, such as fr' },
  },
  {
    name: 'publisher',
    prefix: 'publisher',
    valuesOf: ({ publisher }) => (publisher === undefined ? [] : [plain(publisher)]),
    spelling: 'words',
    isCounted: true,
    about: {
      description: 'Publishers as the articles name them, in any case and accents.',
      examples: [['Agence Novalis']],
    },
    option: { value: 'name', help: 'as the article names it, in any case' },
  },
  {
    name: 'site',
    prefix: 'site',
    valuesOf: ({ url }) => (url === undefined ? [] : sitesAbove(siteOf(url)).map(plain)),
    spelling: 'site',
    isCounted: true,
    about: {
      description:
        'Sites that published it: the host of its address without `www.`. One finds what belongs to it too: `news.example` finds `sport.news.example`.',
      examples: [['news.example']],
    },
    option: { value: 'host', help: 'such as news.example, which sport.news.example belongs to' },
  },
  {
    name: 'url',
    prefix: 'url',
    valuesOf: ({ url }) => (url === undefined ? [] : [plain(url)]),
    spelling: 'address',
    // Each is of one article.
    isCounted: false,
    about: {
      description:
        'Addresses at which it was published, exactly; fragment and tracking parameters make no difference.',
      examples: [['https://news.example/port']],
    },
    option: { value: 'address', help: 'the address at which it was published' },
  },
  {
    name: 'folder',
    prefix: 'folder',
    valuesOf: (_served, key) => foldersOf(key).map(plain),
    spelling: 'folder',
    isCounted: true,
    about: {
      description:
        'Folders of the inbox that its file is in, with all that is below them: `2022/` finds `2022/01/port.txt`.',
      examples: [['2022/'], ['2022/01/']],
    },
    option: { value: 'path', help: 'a folder of the inbox, such as 2022/01/' },
  },
] as const satisfies readonly Facet[];

/** The name of a facet. */
export type FacetName = (typeof facets)[number]['name'];

/** The facets by their names. */
export const facetsByName: Readonly<Record<FacetName, Facet>> = recordOfFacets((facet) => facet);

/** The names of all facets. */
export const facetNames: readonly FacetName[] = facets.map(({ name }) => name);

/** The names of the facets that matches can be counted by. */
export const countedFacets: readonly FacetName[] = facets.filter(isCounted).map(({ name }) => name);

/** One value for each facet, under its name. */
export function recordOfFacets<Value>(describe: (facet: Facet) => Value): Record<FacetName, Value> {
  const entries = facets.map((facet) => [facet.name, describe(facet)]);
  return Object.fromEntries(entries) as Record<FacetName, Value>;
}

function isCounted(facet: Facet): boolean {
  return facet.isCounted;
}
