import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { metaKey, textKey } from '../../functions/catalog/items/item-keys.ts';
import { decodeLabels, encodeText } from '../../functions/catalog/items/text-codec.ts';
import { writeModel } from '../../functions/classify/topics/trained/topic-model.ts';
import { trainModel } from '../../functions/classify/topics/trained/train-model.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { setEnvironment } from '../made/set-environment.ts';
import { context, makeSqsEvent } from '../made/sqs-event.ts';
import { makeLabelledArticles, sport } from '../unit/bin/make-labelled-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = makeRow({ stage: 'cleaned', served: undefined });
const copy = makeCopy({
  title: 'Zorbing again',
  body: ['The zorbers of the last round rolled downhill before the crowd, and it was good.'],
});

describe('the classify function with a topic model', () => {
  it('reads it once, at its start, and gives topics that only the model knows', async () => {
    const file = join(folder, 'model.json');
    writeFileSync(file, writeModel(trainModel(makeLabelledArticles(20))));
    setEnvironment();
    process.env['TOPIC_MODEL'] = file;
    const dynamo = mockClient(DynamoDBDocumentClient);
    dynamo.on(GetCommand, { Key: metaKey(row.articleId) }).resolves({ Item: row });
    const Key = textKey(row.articleId, row.text as string);
    dynamo.on(GetCommand, { Key }).resolves({ Item: { copy: encodeText(copy) } });
    dynamo.on(PutCommand).resolves({}).on(UpdateCommand).resolves({});
    mockClient(SQSClient).on(SendMessageCommand).resolves({});

    const { handler } = await import('../../functions/handlers/classify.ts');
    rmSync(file);
    await handler(makeSqsEvent({ body: { articleId: row.articleId, rev: row.rev } }), context);

    const put = dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item;
    const { topics } = decodeLabels(put?.['copy'] as Uint8Array);
    expect(topics[0]).toMatchObject({ code: sport });
  });
});
