import 'aws-sdk-client-mock-jest';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { ArticleRow } from '../../functions/article/row.ts';
import { manifestKey, metaKey, textKey } from '../../functions/catalog/items/item-keys.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { setEnvironment, tableName } from '../made/set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);
const items = new Map<string, Record<string, unknown>>();
const nameOf = ({ pk, sk }: { pk?: unknown; sk?: unknown }) => `${pk} ${sk}`;

async function handle(...messages: GivenMessage[]): Promise<string[]> {
  const { handler } = await import('../../functions/handlers/index.ts');
  const { batchItemFailures } = await handler(makeSqsEvent(...messages), context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

function holdArticle(digit: string, copy: Uint8Array | undefined): ArticleRow {
  const row = makeRow({ articleId: digit.repeat(32), stage: 'classified', live: undefined });
  const key = metaKey(row.articleId);
  items.set(nameOf(key), { ...key, ...row });
  const text = textKey(row.articleId, row.text as string);
  if (copy) items.set(nameOf(text), { ...text, copy });
  return row;
}

const message = ({ articleId, rev }: ArticleRow, attempt = 1): GivenMessage => ({
  id: `m${articleId.charAt(0)}`,
  body: { articleId, rev },
  attempt,
});

/** Which item each update touched, and what it set there. */
function updates(): { item: string; values: Record<string, unknown> }[] {
  return dynamo.commandCalls(UpdateCommand).map(({ args }) => ({
    item: nameOf(args[0].input.Key ?? {}),
    values: args[0].input.ExpressionAttributeValues ?? {},
  }));
}

function valuesOf(row: ArticleRow) {
  return updates().find(({ item }) => item === nameOf(metaKey(row.articleId)))?.values;
}

let good: ArticleRow;
beforeEach(() => {
  dynamo.reset();
  items.clear();
  good = holdArticle('a', encodeText(makeCopy()));
  dynamo.on(BatchGetCommand).callsFake(({ RequestItems }: BatchGetCommandInput) => ({
    Responses: {
      [tableName]: (RequestItems?.[tableName]?.Keys ?? []).flatMap((key) => items.get(nameOf(key)) ?? []),
    },
  }));
  dynamo.on(BatchWriteCommand).resolves({});
  dynamo.on(QueryCommand).resolves({ Items: [] });
  dynamo.on(UpdateCommand).resolves({ Attributes: { live: {}, version: 1 } });
});

describe('the index function', () => {
  it('writes the chunk, commits the manifest, then says in the rows that they are served', async () => {
    const other = holdArticle('b', encodeText(makeCopy()));
    expect(await handle(message(good), message(other))).toEqual([]);
    expect(dynamo).toHaveReceivedCommandTimes(BatchWriteCommand, 1);
    expect(valuesOf(good)).toMatchObject({ ':stage': 'indexed', ':live': 1, ':seenStage': 'classified' });
    expect(valuesOf(other)).toMatchObject({ ':stage': 'indexed', ':live': 1 });
    const order = dynamo.calls().map(({ args }) => args[0]);
    const write = order.findIndex((command) => command instanceof BatchWriteCommand);
    const isCommit = (command: unknown) =>
      command instanceof UpdateCommand &&
      nameOf(command.input.Key ?? {}) === nameOf(manifestKey) &&
      command.input.UpdateExpression?.includes('live.#id');
    const serve = updates().findIndex(({ item }) => item.endsWith(' META'));
    expect(write).toBeLessThan(order.findIndex(isCommit));
    expect(
      updates()
        .slice(0, serve)
        .map(({ item }) => item),
    ).toContain(nameOf(manifestKey));
  });

  it('reads the rows consistently: an article that was just classified is not passed over', async () => {
    await handle(message(good));
    expect(dynamo).toHaveReceivedNthCommandWith(1, BatchGetCommand, {
      RequestItems: { [tableName]: { Keys: [metaKey(good.articleId)], ConsistentRead: true } },
    });
  });

  it('asks nothing of the table for a batch of which nothing can be read', async () => {
    expect(await handle({ id: 'm1', body: 'not JSON' })).toEqual(['m1']);
    expect(dynamo.calls()).toEqual([]);
  });

  it.each([
    ['is not there', undefined],
    ['is damaged', Uint8Array.of(1, 2, 3)],
    ['is no article', encodeText({} as never)],
  ])('retries only the message of the article whose text %s', async (_what, copy) => {
    const bad = holdArticle('b', copy);
    const failed = await handle(message(good), message(bad), { id: 'm3', body: 'not JSON' });
    expect(failed.toSorted()).toEqual(['m3', 'mb']);
    expect(valuesOf(good)).toMatchObject({ ':stage': 'indexed' });
    expect(valuesOf(bad)).toMatchObject({ ':error': { stage: 'index', attempts: 1 } });
  });

  it('writes failed at the fifth try', async () => {
    const bad = holdArticle('b', undefined);
    expect(await handle(message(bad, 5))).toEqual(['mb']);
    expect(valuesOf(bad)).toMatchObject({ ':stage': 'failed', ':error': { attempts: 5 } });
  });

  it('fails every message when the segment cannot be written, and serves none', async () => {
    dynamo.on(BatchWriteCommand).rejects(new Error('throttled'));
    const other = holdArticle('b', encodeText(makeCopy()));
    expect(await handle(message(good), message(other))).toEqual(['ma', 'mb']);
    expect(valuesOf(good)).not.toHaveProperty(':live');
  });
});
