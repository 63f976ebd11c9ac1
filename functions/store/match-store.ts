import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MatchRange, SearchId, SearchMatch } from '../article/standing-search.ts';
import { afterMatches, type ItemKey, matchesPk, matchKey, toldKey } from '../catalog/items/item-keys.ts';
import { ifHolds } from './article-store.ts';
import type { Table } from './clients.ts';

const dayMs = 86_400_000;
const secondMs = 1_000;
/**
 * Days that a match is kept.
 * @limit The match is forgotten; an article that is corrected later is told once more.
 */
const maxMatchDays = 90;

/** Which `rev` a search was told of, and when. */
interface Noted {
  rev: number;
  at: string;
  expiresAt: number;
}

/** The matches of standing searches. Expired ones count as gone, although DynamoDB deletes them days later. */
export function matchStore(table: Table, now: () => number = Date.now) {
  const TableName = table.name;

  /** What was noted first about an article, or one `rev` of it: this, or what another try has noted before. */
  async function note(Key: ItemKey, noted: Noted): Promise<Noted> {
    const fields = Object.entries(noted);
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: `SET ${fields.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(fields.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Attributes as Noted;
  }

  return {
    /**
     * Keeps a match, unless the article was told before; gives it as it is kept, with the time of the first try, or undefined.
     * Done again, it gives the same: what is told first decides, then the match is listed.
     */
    async keep(
      { name, since }: SearchId,
      match: SearchMatch,
      isToldOfChanges: boolean,
    ): Promise<SearchMatch | undefined> {
      const pk = matchesPk(name, since);
      const { articleId, rev, at } = match;
      const expiresAt = Math.ceil((Date.parse(at) + maxMatchDays * dayMs) / secondMs);
      const key = toldKey(pk, articleId, isToldOfChanges ? rev : undefined);
      const told = await note(key, { rev, at, expiresAt });
      if (told.rev !== rev) return undefined;
      const kept = { ...match, at: told.at };
      const Item = { ...matchKey(pk, told.at, articleId), ...kept, expiresAt };
      const ConditionExpression = 'attribute_not_exists(pk)';
      await ifHolds(table.client.send(new PutCommand({ TableName, Item, ConditionExpression })));
      return kept;
    },

    /** The matches of a search, newest first. */
    async list(
      { name, since }: SearchId,
      { limit, before, since: from }: MatchRange,
    ): Promise<SearchMatch[]> {
      const pk = matchesPk(name, since);
      const end = before ? matchKey(pk, before.at, before.articleId).sk : afterMatches;
      // Greater than every article of that millisecond.
      const first = matchKey(pk, from ?? '', from === undefined ? '' : '~').sk;
      if (first > end) return [];
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :end',
          ExpressionAttributeValues: { ':pk': pk, ':first': first, ':end': end },
          ScanIndexForward: false,
          Limit: limit + 1,
        }),
      );
      const isWanted = ({ sk, expiresAt }: Record<string, unknown>) =>
        sk !== end && (expiresAt as number) > now() / secondMs;
      return Items.filter(isWanted).slice(0, limit).map(matchOf);
    },
  };
}

function matchOf({ pk: _pk, sk: _sk, expiresAt: _at, ...match }: Record<string, unknown>): SearchMatch {
  return match as unknown as SearchMatch;
}
