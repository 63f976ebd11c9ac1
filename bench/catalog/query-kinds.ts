import { entityKey, languageKey, topicKey } from '../../functions/catalog/index-keys.ts';
import type { SearchQuery } from '../../functions/query/search/search-query.ts';
import { makeArticle } from './make-article.ts';
import { Random } from './random.ts';
import { spellWord } from './word-source.ts';

/** What is measured: queries of one kind, about different things. */
export interface QueryKind {
  name: string;
  /** How many pages are turned before the one that is measured. */
  pagesBefore?: number;
  queries: SearchQuery[];
}

/** So many queries of each kind. */
const variations = 20;
const pageSize = 20;
/** Words by their rank: in 60 to 75 % of the articles, in a tenth to a fifth, and in one of a few thousand. */
const commonRanks = 17;
const usualRanks = 300;
const rareRanks = 20_000;
const rangeMinutes = 7 * 24 * 60;

const plain = {
  include: [],
  exclude: [],
  languages: ['fr'],
  sort: 'published',
  limit: pageSize,
  facets: [],
  snippets: false,
} satisfies SearchQuery;

/** Twelve kinds of queries, the same for the same seed; `newest` is the last publication minute of the catalogue. */
export function queryKinds(seed: number, articles: number, newest: number): QueryKind[] {
  const random = new Random(seed, 0x9e7);
  const sample = () => makeArticle(seed, random.below(articles), 1, newest);
  const topic = () => [topicKey(random.pick(sample().labels.topics).code)];
  const place = () => [entityKey('place', random.pick(withPlaces(sample)))];
  const word = (rank: number) => spellWord(rank + random.below(rank), 'fr');
  const french = [languageKey('fr')];
  const kind = (name: string, draw: () => Partial<SearchQuery>, pagesBefore?: number): QueryKind => ({
    name,
    ...(pagesBefore && { pagesBefore }),
    queries: Array.from({ length: variations }, () => ({ ...plain, ...draw() })),
  });
  const ranked = { sort: 'relevance', snippets: true } as const;
  return [
    kind('newest 20 of one facet', () => ({ include: [topic()] })),
    kind('two facets', () => ({ include: [topic(), place()] })),
    kind('two facets and a word', () => ({ include: [topic(), french], q: word(usualRanks) })),
    kind('a rare word', () => ({ q: word(rareRanks) })),
    kind('a common word, newest first', () => ({ q: word(commonRanks) })),
    kind('a common word by relevance', () => ({ q: word(commonRanks), ...ranked })),
    kind('two words by relevance', () => ({ q: `${word(commonRanks)} ${word(usualRanks)}`, ...ranked })),
    kind('a phrase', () => ({ q: `"${phraseOf(sample().copy.body[0] ?? '')}"` })),
    kind('a week and a facet', () => {
      const from = newest - rangeMinutes - random.below(rangeMinutes);
      return { include: [topic()], from, to: from + rangeMinutes };
    }),
    kind('a facet without another', () => ({ include: [topic()], exclude: [...place()] })),
    kind('page 5 of a facet', () => ({ include: [topic()] }), 4),
    kind('counts of three facets', () => ({ include: [topic()], facets: ['topic', 'person', 'place'] })),
  ];
}

function withPlaces(sample: () => ReturnType<typeof makeArticle>): string[] {
  for (;;) {
    const { places } = sample().labels;
    if (places.length > 0) return places.map(({ key }) => key);
  }
}

/** Two words that follow one another in a paragraph. */
function phraseOf(paragraph: string): string {
  return paragraph.split(' ').slice(3, 5).join(' ').replace(/[.,]/g, '');
}
