import 'aws-sdk-client-mock-jest';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { ComprehendClient, DetectEntitiesCommand, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { metaKey, textKey } from '../../functions/catalog/items/item-keys.ts';
import { decodeLabels, encodeText } from '../../functions/catalog/items/text-codec.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { setEnvironment } from '../made/set-environment.ts';
import { context, makeSqsEvent } from '../made/sqs-event.ts';

setEnvironment();
Object.assign(process.env, {
  COMPREHEND: 'true',
  BEDROCK_MODEL: 'amazon.nova-lite-v1:0',
  BEDROCK_THRESHOLD: '1',
});
const dynamo = mockClient(DynamoDBDocumentClient);
const sqs = mockClient(SQSClient);
const comprehend = mockClient(ComprehendClient);
const bedrock = mockClient(BedrockRuntimeClient);

const row = makeRow({ stage: 'cleaned', served: undefined });
const copy = makeCopy({
  body: ['Les bateaux de Zorblax sont revenus au port dans la nuit, et la pêche reprend.'],
});
const text = JSON.stringify([{ code: '04000000', confidence: 0.77 }]);
const scores = { Positive: 0.8, Negative: 0.1, Neutral: 0.1, Mixed: 0 };

beforeEach(() => {
  for (const mock of [dynamo, sqs, comprehend, bedrock]) mock.reset();
  dynamo.on(GetCommand, { Key: metaKey(row.articleId) }).resolves({ Item: row });
  const Key = textKey(row.articleId, row.text as string);
  dynamo.on(GetCommand, { Key }).resolves({ Item: { copy: encodeText(copy) } });
  dynamo.on(PutCommand).resolves({}).on(UpdateCommand).resolves({});
  sqs.on(SendMessageCommand).resolves({});
  const Entities = [{ Type: 'PERSON', Score: 0.9, Text: 'Zorblax', BeginOffset: 15 } as const];
  comprehend.on(DetectEntitiesCommand).resolves({ Entities });
  comprehend.on(DetectSentimentCommand).resolves({ Sentiment: 'POSITIVE', SentimentScore: scores });
  bedrock.on(ConverseCommand).resolves({
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason: 'end_turn',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  });
});

async function handle(): Promise<string[]> {
  const { handler } = await import('../../functions/handlers/classify.ts');
  const pointer = { articleId: row.articleId, rev: row.rev };
  const { batchItemFailures } = await handler(makeSqsEvent({ id: 'm1', body: pointer }), context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

describe('the classify function with Comprehend and Bedrock on', () => {
  it('keeps what they say among the labels', async () => {
    expect(await handle()).toEqual([]);
    const { copy: labels } = dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item as { copy: Uint8Array };
    expect(decodeLabels(labels)).toMatchObject({
      sentiment: { label: 'positive', confidence: 0.8 },
      persons: expect.arrayContaining([expect.objectContaining({ name: 'Zorblax' })]),
      topics: expect.arrayContaining([expect.objectContaining({ code: '04000000', confidence: 0.77 })]),
    });
  });

  it('retries an article that one of them could not be asked about, and writes no labels', async () => {
    comprehend.on(DetectSentimentCommand).rejects(new Error('throttled'));
    expect(await handle()).toEqual(['m1']);
    expect(dynamo).toHaveReceivedCommandTimes(PutCommand, 0);
    expect(sqs).toHaveReceivedCommandTimes(SendMessageCommand, 0);
  });
});
