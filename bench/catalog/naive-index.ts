import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { wordKey } from '../../functions/catalog/segment/index-keys.ts';
import type { IndexedArticle } from '../../functions/catalog/segment/segment.ts';
import type { SearchQuery } from '../../functions/query/search/search-query.ts';
import { batchWrite } from '../../functions/store/batch-calls.ts';
import type { Table } from '../../functions/store/clients.ts';
import { tokenise } from '../../functions/words/tokenise.ts';

/**
 * The layout of the libraries that search over DynamoDB: an item for every word and facet of every article, with the word
 * as partition key and the newest article first. They add two secondary indexes, which cost as much again each, and delete
 * and write all items of an article anew when it changes; neither is done here.
 */
export function naiveIndex(table: Table) {
  return {
    async write({ document, keys }: IndexedArticle): Promise<void> {
      const sk = placeOf(document.minute, document.articleId);
      const requests = [...keys].map(([pk, { frequency }]) => ({
        PutRequest: { Item: { pk, sk, tf: frequency, len: document.length } },
      }));
      await batchWrite(table, requests);
    },

    /** The articles of a page; of what is asked, phrases, facet counts and cursors are not possible. */
    async search(query: SearchQuery): Promise<string[]> {
      const words = [...tokenise(query.q ?? '')].map(wordKey);
      const keys = [...query.include.map(([key]) => key as string), ...words];
      if (query.sort === 'relevance') return rankWhole(table, keys, query.limit);
      return intersect(table, keys, query);
    },
  };
}

interface NaivePosting {
  sk: string;
  tf: number;
  len: number;
}

/** Sorts newest first; minutes since 1800 have nine digits until 3701. */
const lastMinute = 999_999_999;

function placeOf(minute: number, articleId: string): string {
  return `${String(lastMinute - minute).padStart(9, '0')}#${articleId}`;
}

/** Each list is read from the place on that the others have come to. */
async function intersect(
  table: Table,
  keys: readonly string[],
  { limit, from, to, exclude }: SearchQuery,
): Promise<string[]> {
  const first = to === undefined ? '' : placeOf(to, '');
  const last = from === undefined ? '~' : placeOf(from, '~');
  const lists = keys.map((key) => new NaiveList(table, key, limit));
  const unwanted = exclude.map((key) => new NaiveList(table, key, limit));
  const found: string[] = [];
  for (let place = first; found.length < limit; ) {
    const heads = await Promise.all(lists.map((list) => list.seek(place)));
    const furthest = heads.reduce<string | undefined>(
      (far, head) => (far === undefined || head === undefined ? undefined : head > far ? head : far),
      '',
    );
    if (furthest === undefined || furthest > last) break;
    if (heads.some((head) => head !== furthest)) {
      place = furthest;
      continue;
    }
    const isUnwanted = (await Promise.all(unwanted.map((list) => list.seek(furthest)))).includes(furthest);
    if (!isUnwanted) found.push(furthest);
    place = `${furthest}~`;
  }
  return found;
}

/** Walks one list forwards, page by page. */
class NaiveList {
  readonly #table: Table;
  readonly #key: string;
  readonly #pageSize: number;
  #page: NaivePosting[] = [];
  #at = 0;
  #isEnd = false;

  constructor(table: Table, key: string, pageSize: number) {
    this.#table = table;
    this.#key = key;
    this.#pageSize = pageSize;
  }

  /** The first place at or after one, or undefined at the end. */
  async seek(place: string): Promise<string | undefined> {
    for (;;) {
      while (this.#at < this.#page.length && (this.#page[this.#at] as NaivePosting).sk < place) this.#at++;
      if (this.#at < this.#page.length) return (this.#page[this.#at] as NaivePosting).sk;
      if (this.#isEnd) return undefined;
      const { items, isEnd } = await readPage(this.#table, this.#key, place, this.#pageSize);
      this.#page = items;
      this.#at = 0;
      this.#isEnd = isEnd;
    }
  }
}

/** Relevance needs every posting of every word. */
async function rankWhole(table: Table, keys: readonly string[], limit: number): Promise<string[]> {
  const lists = await Promise.all(keys.map((key) => readWhole(table, key)));
  const scores = new Map<string, { score: number; lists: number }>();
  for (const list of lists) {
    for (const { sk, tf, len } of list) {
      const known = scores.get(sk) ?? { score: 0, lists: 0 };
      scores.set(sk, { score: known.score + tf / (tf + len / 500), lists: known.lists + 1 });
    }
  }
  return [...scores]
    .filter(([, { lists: held }]) => held === keys.length)
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, limit)
    .map(([sk]) => sk);
}

async function readWhole(table: Table, key: string): Promise<NaivePosting[]> {
  const whole: NaivePosting[] = [];
  for (let place = '', isEnd = false; !isEnd; ) {
    const page = await readPage(table, key, place);
    whole.push(...page.items);
    isEnd = page.isEnd;
    place = `${page.items.at(-1)?.sk ?? ''}~`;
  }
  return whole;
}

async function readPage(table: Table, key: string, place: string, limit?: number) {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: place === '' ? 'pk = :key' : 'pk = :key AND sk >= :place',
      ExpressionAttributeValues: { ':key': key, ...(place !== '' && { ':place': place }) },
      ...(limit !== undefined && { Limit: limit }),
    }),
  );
  return { items: Items as unknown as NaivePosting[], isEnd: LastEvaluatedKey === undefined };
}
