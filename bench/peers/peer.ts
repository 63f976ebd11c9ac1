import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';
import { facetKeys } from '../../functions/catalog/segment/facet-keys.ts';
import { listedMinute } from '../../functions/catalog/segment/listed-minute.ts';
import { servedFields } from '../../functions/classify/served-fields.ts';
import type { SearchQuery } from '../../functions/query/search/search-query.ts';
import { type Arrival, drawArrivals } from '../catalog/arrivals.ts';
import { makeArticle } from '../catalog/make-article.ts';
import type { SendOptions } from '../million/send-articles.ts';

/** An article as a database gets it: one row, and a row for each of its facets. */
export interface PeerArticle {
  id: number;
  articleId: string;
  language: string;
  title: string;
  body: string;
  /** Minutes as listings count. */
  listed: number;
  isUndated: boolean;
  /** Seconds since 1970. */
  updated: number;
  facets: string[];
}

/** What loading took. */
export interface Loaded {
  seconds: number;
  bytes: number;
}

/** One who could answer the same questions. */
export interface Peer {
  name: string;
  load(articles: Iterable<PeerArticle>): Promise<Loaded>;
  /** The articles of a page, and how long they took. */
  ask(query: SearchQuery, pagesBefore: number): Promise<{ found: number; ms: number }>;
  close(): Promise<void>;
}

/** The articles that a trial has in the end, in the state of their last arrival: databases are spared the corrections. */
export function* lastArticles(options: SendOptions & { articles: number }): Generator<PeerArticle> {
  const last = new Map<number, Arrival>();
  for (const arrival of drawArrivals(options)) last.set(arrival.number, arrival);
  for (const arrival of last.values()) if (!arrival.isDelete) yield describe(arrival, options.seed);
}

function describe({ number, version, minute, at }: Arrival, seed: number): PeerArticle {
  const { copy, labels } = makeArticle(seed, number, version, minute);
  const seen = new Date(at).toISOString();
  const served = servedFields(copy, labels, { rev: version, seen, text: 'TEXT', labels: 'LABELS' });
  const source = { bucket: 'peers', key: `inbox/2026/${number}.txt` };
  return {
    id: number,
    articleId: articleIdOf(source.bucket, source.key),
    language: labels.language.code,
    title: copy.title,
    body: copy.body.join('\n\n'),
    listed: listedMinute(served),
    isUndated: copy.published === undefined,
    updated: Math.floor(at / 1000),
    facets: [...new Set(facetKeys({ served, source }))],
  };
}
