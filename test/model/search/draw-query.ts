import {
  countedFacets,
  type FacetName,
  facetNames,
  facetsByName,
} from '../../../functions/article/facets.ts';
import { facetKeys } from '../../../functions/catalog/segment/facet-keys.ts';
import { facetKey } from '../../../functions/catalog/segment/index-keys.ts';
import { servedFields } from '../../../functions/classify/served-fields.ts';
import { tokenise } from '../../../functions/words/tokenise.ts';
import type { Random } from '../../made/random.ts';
import {
  drawArticle,
  keyOf,
  listWords,
  type MadeLanguage,
  minutes,
  newestMinute,
  strides,
} from './made-corpus.ts';
import type { PlainQuery, PlainTerm } from './plain-query.ts';

/** A query of the kinds that people ask, about words and facets that the made articles have. */
export function drawQuery(random: Random): PlainQuery {
  const { all, none, q } = random.chance(0.75) ? drawText(random) : noText;
  const sort =
    all.length > 0 && random.chance(0.4) ? 'relevance' : random.pick(['published', 'updated'] as const);
  const order = sort !== 'relevance' && random.chance(0.4) ? 'asc' : 'desc';
  const sent = {
    ...(q !== undefined && { q }),
    ...drawFilters(random),
    ...drawRange(random),
    ...(random.chance(0.4) && { undated: random.pick(['include', 'exclude', 'only'] as const) }),
    sort,
    order,
    limit: random.pick([1, 2, 3, 5, 20, 100]),
    ...drawCounts(random),
    snippets: random.chance(0.2),
  } as const;
  return { all, none, sent };
}

const noText: { all: PlainTerm[][]; none: PlainTerm[]; q?: string } = { all: [], none: [] };

function drawFilters(random: Random): { include: string[][]; exclude: string[]; languages: string[] } {
  const language = random.chance(0.1) ? random.pick(['fr', 'en'] as const) : undefined;
  const include = random.chance(0.5) ? [drawKeys(random)] : [];
  if (random.chance(0.2)) include.push(drawKeys(random));
  if (language) include.push([facetKey('language', language)]);
  const exclude = random.chance(0.2) ? drawKeys(random) : [];
  return { include, exclude, languages: language ? [language] : [] };
}

function drawCounts(random: Random): { facets: FacetName[]; interval?: 'day' | 'month' } {
  return {
    facets: random.chance(0.2) ? countedFacets.filter(() => random.chance(0.5)) : [],
    ...(random.chance(0.2) && { interval: random.pick(['day', 'month'] as const) }),
  };
}

function drawRange(random: Random): { from?: number; to?: number } {
  const minute = () => newestMinute - random.below(minutes) * random.pick(strides);
  const [a, b] = [minute(), minute()].sort((one, other) => one - other) as [number, number];
  return {
    ...(random.chance(0.25) && { from: a }),
    ...(random.chance(0.25) && { to: b }),
  };
}

/** One to three index keys of one facet, that some article may have. */
function drawKeys(random: Random): string[] {
  const prefix = `${facetsByName[random.pick(facetNames)].prefix}/`;
  const keys: string[] = [];
  for (const wanted = random.pick([1, 1, 1, 2, 3]); keys.length < wanted; ) {
    const { copy, labels } = drawArticle(random);
    const served = servedFields(copy, labels, { rev: 1, seen: '', text: '', labels: '' });
    const source = { bucket: '', key: keyOf(random.below(16).toString(16)) };
    const known = facetKeys({ served, source }).filter((key) => key.startsWith(prefix));
    if (known.length > 0) keys.push(random.pick(known));
  }
  return keys;
}

function drawLanguage(random: Random): MadeLanguage {
  return random.weighted({ fr: 5, en: 3, de: 2, und: 1 });
}

function drawText(random: Random): { all: PlainTerm[][]; none: PlainTerm[]; q: string } {
  const language = drawLanguage(random);
  const clauses = Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 2, 3]) }, () =>
    Array.from({ length: random.pick([1, 1, 1, 1, 2, 3]) }, () => drawTerm(random, language)),
  );
  const unwanted = clauses.length === 0 || random.chance(0.25) ? [drawTerm(random, language)] : [];
  const written = clauses.map((terms) => terms.map(({ typed }) => typed).join(' OR '));
  for (const { typed } of unwanted) written.splice(random.below(written.length + 1), 0, `-${typed}`);
  return {
    all: clauses.map((terms) => terms.map(({ term }) => term)),
    none: unwanted.map(({ term }) => term),
    q: written.join(random.pick([' ', '  '])),
  };
}

function drawTerm(random: Random, language: MadeLanguage): { term: PlainTerm; typed: string } {
  const inTitle = random.chance(0.2);
  const mark = inTitle ? 'title:' : '';
  const kind = random.weighted({ word: 7, phrase: 2, prefix: 1 });
  const word = retype(random.pick(listWords(language)), random);
  if (kind === 'phrase') {
    const phrase = [
      word,
      ...Array.from({ length: 1 + random.below(2) }, () => random.pick(listWords(language))),
    ];
    return { term: termOf(tokenise(phrase.join(' ')), inTitle), typed: `${mark}"${phrase.join(' ')}"` };
  }
  if (kind === 'prefix') {
    const prefix = [...tokenise(word)].at(-1)?.slice(0, 2 + random.below(8)) as string;
    return { term: { kind, words: [prefix], inTitle }, typed: `${mark}${prefix}*` };
  }
  const term = termOf(tokenise(word), inTitle);
  const isCompound = term.words.length > 1;
  return { term: isCompound ? { ...term, kind: 'compound' } : term, typed: `${mark}${word}` };
}

function termOf(words: Iterable<string>, inTitle: boolean): PlainTerm {
  const all = [...words];
  return { kind: all.length === 1 ? 'word' : 'phrase', words: all, inTitle };
}

/** People leave accents out and write in capitals. */
function retype(word: string, random: Random): string {
  const bare = random.chance(0.3) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  return random.chance(0.1) ? bare.toUpperCase() : bare;
}
