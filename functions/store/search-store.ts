import { DeleteCommand, GetCommand, PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { StandingSearch } from '../article/standing-search.ts';
import { searchesPk, searchKey } from '../catalog/items/item-keys.ts';
import type { Table } from './clients.ts';
import { readEach } from './read-each.ts';

/** The standing searches of a table. */
export function searchStore(table: Table) {
  const asked = {
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk AND sk > :after',
    ExpressionAttributeValues: { ':pk': searchesPk, ':after': ' ' },
  };
  return {
    /** Every one, by name; one query, a megabyte a page. */
    async readAll(): Promise<StandingSearch[]> {
      const searches: StandingSearch[] = [];
      for await (const { Items = [] } of paginateQuery({ client: table.client }, asked))
        searches.push(...Items.map(searchOf));
      return searches;
    },

    /** The first ones by name, or the first after a name. */
    async list(limit: number, after = ' '): Promise<StandingSearch[]> {
      const ExpressionAttributeValues = { ':pk': searchesPk, ':after': after };
      const { Items = [] } = await table.client.send(
        new QueryCommand({ ...asked, ExpressionAttributeValues, Limit: limit }),
      );
      return readEach(table, Items, searchOf);
    },

    async find(name: string): Promise<StandingSearch | undefined> {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: searchKey(name), ConsistentRead: true }),
      );
      return Item && searchOf(Item);
    },

    async put({ question, ...search }: StandingSearch): Promise<void> {
      // As text: a parameter is a name, and the SDK would take some names for those of classes.
      const Item = { ...searchKey(search.name), ...search, question: JSON.stringify(question) };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },

    /** False if there was none. */
    async remove(name: string): Promise<boolean> {
      const { Attributes } = await table.client.send(
        new DeleteCommand({ TableName: table.name, Key: searchKey(name), ReturnValues: 'ALL_OLD' }),
      );
      return Attributes !== undefined;
    },
  };
}

function searchOf({ pk: _pk, sk: _sk, question, ...search }: Record<string, unknown>): StandingSearch {
  return { ...search, question: JSON.parse(question as string) } as StandingSearch;
}
