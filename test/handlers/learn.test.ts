import 'aws-sdk-client-mock-jest';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { ServedFields } from '../../functions/article/row.ts';
import {
  currentProfileKey,
  manifestKey,
  metaKey,
  shownNamesKey,
  textKey,
} from '../../functions/catalog/items/item-keys.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import { spanOf } from '../../functions/catalog/manifest/manifest.ts';
import { encodeEntry } from '../../functions/catalog/manifest/manifest-entry.ts';
import { encodeSegment } from '../../functions/catalog/segment/segment.ts';
import { fewestArticles } from '../../functions/clean/sources/fewest-articles.ts';
import { indexArticle } from '../../functions/index/index-article.ts';
import { at, makeCopy, makeRow } from '../made/make-row.ts';
import { setEnvironment, tableName } from '../made/set-environment.ts';
import { context } from '../made/sqs-event.ts';

setEnvironment();
const dynamo = mockClient(DynamoDBDocumentClient);

async function learn(): Promise<void> {
  const { handler } = await import('../../functions/handlers/learn.ts');
  await handler({}, context);
}

const source = 'folder/';
const nameOf = ({ pk, sk }: { pk?: unknown; sk?: unknown }) => `${pk} ${sk}`;

const rows = Array.from({ length: fewestArticles }, (_, i) =>
  makeRow({ articleId: i.toString(16).padStart(32, '0') }),
);
const items = new Map<string, object>(
  rows.flatMap((row) => {
    const [meta, text] = [metaKey(row.articleId), textKey(row.articleId, row.text as string)];
    return [
      [nameOf(meta), { ...meta, ...row }],
      [nameOf(text), { ...text, copy: encodeText(makeCopy()) }],
    ];
  }),
);
const articles = rows.map((row) => indexArticle({ ...row, served: row.served as ServedFields }, makeCopy()));
const [chunk] = encodeSegment('s1', articles);
const span = spanOf(articles.map(({ document }) => document));
const entry = { tier: 0, ...span, languages: 0, since: 0 };

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(GetCommand, { Key: manifestKey }).resolves({
    Item: { live: { s1: encodeEntry(entry) }, version: 1 },
  });
  dynamo.on(QueryCommand).resolves({ Items: [{ sk: chunk?.first, next: chunk?.next, data: chunk?.data }] });
  dynamo.on(BatchGetCommand).callsFake(({ RequestItems }: BatchGetCommandInput) => ({
    Responses: {
      [tableName]: (RequestItems?.[tableName]?.Keys ?? []).flatMap((key) => items.get(nameOf(key)) ?? []),
    },
  }));
  dynamo.on(PutCommand).resolves({});
});

describe('the learn function', () => {
  it('puts the profile of a source, once, and points to it last', async () => {
    await learn();
    const [profile, pointer, ...more] = dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input);
    expect(more).toEqual([]);
    const version = (profile?.Item?.['sk'] as string).replace('PROFILE#', '');
    expect(profile).toMatchObject({
      TableName: tableName,
      ConditionExpression: 'attribute_not_exists(pk)',
      Item: { pk: `P#${source}`, articles: rows.length },
    });
    expect(JSON.parse(profile?.Item?.['lines'])).toMatchObject({ lapechereprendlundi: rows.length });
    expect(pointer?.Item).toEqual({ ...currentProfileKey(source), version, learntUpTo: at });
  });

  it('puts the one spelling of every name that is spelt in several ways', async () => {
    const named = (name: string) => ({ name, key: 'sergei ryabkov', salience: 1 });
    const before = new Map(items);
    for (const [i, row] of rows.entries()) {
      const served = {
        ...(row.served as ServedFields),
        persons: [named(i % 3 === 0 ? 'Sergei Ryabkov' : 'Sergueï Riabkov')],
      };
      items.set(nameOf(metaKey(row.articleId)), { ...metaKey(row.articleId), ...row, served });
    }
    await learn();
    for (const [name, item] of before) items.set(name, item);
    const put = dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input.Item);
    expect(put.at(-1)).toMatchObject(shownNamesKey);
    expect(JSON.parse(put.at(-1)?.['names'])).toEqual({
      persons: [['sergei ryabkov', 'Sergueï Riabkov']],
      organisations: [],
      places: [],
    });
  });

  it('reads no text and writes nothing when it has learnt from these articles before', async () => {
    const Item = { ...currentProfileKey(source), version: 'v1', learntUpTo: at };
    dynamo.on(GetCommand, { Key: currentProfileKey(source) }).resolves({ Item });
    await learn();
    expect(dynamo).toHaveReceivedCommandTimes(BatchGetCommand, 1);
    expect(dynamo).not.toHaveReceivedCommand(PutCommand);
  });

  it('throws when a source could not be learnt, so that it is tried again and the alarm sees it', async () => {
    dynamo.on(PutCommand).rejects(new Error('the table is away'));
    await expect(learn()).rejects.toThrow('1 of 1 sources could not be learnt');
  });
});
