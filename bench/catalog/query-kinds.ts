import { listedMinuteOf, minuteMs } from '../../functions/article/minutes.ts';
import { facetKey } from '../../functions/catalog/segment/index-keys.ts';
import type { SearchQuery } from '../../functions/query/search/search-query.ts';
import { Random } from '../../test/made/random.ts';
import { arrival } from './corpus-shape.ts';
import type { IngestOptions } from './ingest.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';
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
/** A range of dates is this share of the time that the articles are about. */
const rangeShare = 0.05;

const plain = {
  include: [],
  exclude: [],
  languages: ['fr'],
  sort: 'published',
  order: 'desc',
  limit: pageSize,
  facets: [],
  snippets: false,
} satisfies SearchQuery;

/** Nineteen kinds of queries, the same for the same seed; `newest` is the last publication minute of the catalogue, since 1970. */
export function queryKinds(
  { seed, articles, order, perHour }: Pick<IngestOptions, 'seed' | 'articles' | 'order' | 'perHour'>,
  newest: number,
): QueryKind[] {
  const random = new Random(seed, 0x9e7);
  const sample = () => makeArticle(seed, random.below(articles), 1, newest);
  const topicOf = ({ labels }: MadeArticle) => [facetKey('topic', random.pick(labels.topics).code)];
  const topic = () => topicOf(sample());
  /** A topic and a place that some article has both. */
  const topicAndPlace = () => {
    const article = sampleWithPlace(sample);
    return [topicOf(article), [facetKey('place', random.pick(article.labels.places).key)]];
  };
  const word = (rank: number) => spellWord(rank + random.below(rank), 'fr');
  const french = [facetKey('language', 'fr')];
  const span = spanMinutes(articles, order, perHour);
  const range = Math.ceil(span * rangeShare);
  const drawRange = () => {
    const to = listedMinuteOf((newest - random.below(span - range)) * minuteMs);
    return { from: to - range, to };
  };
  const kind = (name: string, draw: () => Partial<SearchQuery>, pagesBefore?: number): QueryKind => ({
    name,
    ...(pagesBefore && { pagesBefore }),
    queries: Array.from({ length: variations }, () => ({ ...plain, ...draw() })),
  });
  const ranked = { sort: 'relevance', snippets: true } as const;
  return [
    kind('newest 20 of one facet', () => ({ include: [topic()] })),
    kind('two facets', () => ({ include: topicAndPlace() })),
    kind('two facets and a word', () => ({ include: [topic(), french], q: word(usualRanks) })),
    kind('a rare word', () => ({ q: word(rareRanks) })),
    kind('a common word, newest first', () => ({ q: word(commonRanks) })),
    kind('a common word by relevance', () => ({ q: word(commonRanks), ...ranked })),
    kind('two words by relevance', () => ({ q: `${word(commonRanks)} ${word(usualRanks)}`, ...ranked })),
    kind('a phrase', () => ({ q: `"${phraseOf(sample().copy.body[0] ?? '')}"` })),
    kind('a facet in a range of dates', () => ({ include: [topic()], ...drawRange() })),
    kind('a facet without another', () => {
      const [include = [], exclude = []] = topicAndPlace();
      return { include: [include], exclude };
    }),
    kind('page 5 of a facet', () => ({ include: [topic()] }), 4),
    kind('oldest 20 of a facet', () => ({ include: [topic()], order: 'asc' })),
    kind('20 that came last', () => ({ sort: 'updated' })),
    kind('20 of a facet that came last', () => ({ include: [topic()], sort: 'updated' })),
    kind('page 5 of what came last', () => ({ sort: 'updated' }), 4),
    kind('counts of three facets', () => ({ include: [topic()], facets: ['topic', 'person', 'place'] })),
    kind('a range of dates, undated too', () => ({
      include: [topic()],
      ...drawRange(),
      undated: 'include',
    })),
    kind('undated ones of a facet', () => ({ include: [topic()], undated: 'only' })),
    kind('counts by day of a facet', () => ({ include: [topic()], interval: 'day' })),
  ];
}

/** How long the time is that the articles were published in. */
function spanMinutes(articles: number, order: IngestOptions['order'], perHour: number): number {
  if (order === 'random') return arrival.archiveYears * 365 * 24 * 60;
  return Math.ceil((articles / perHour) * 60) + arrival.meanDelayMinutes;
}

function sampleWithPlace(sample: () => MadeArticle): MadeArticle {
  for (;;) {
    const article = sample();
    if (article.labels.places.length > 0) return article;
  }
}

/** Two words that follow one another in a paragraph. */
function phraseOf(paragraph: string): string {
  return paragraph.split(' ').slice(3, 5).join(' ').replace(/[.,]/g, '');
}
