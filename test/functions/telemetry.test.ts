import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { articleIdOf } from '../../functions/catalog/item-keys.ts';
import { setEnvironment } from './set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from './sqs-event.ts';

setEnvironment();
Object.assign(process.env, {
  POWERTOOLS_LOG_LEVEL: 'INFO',
  POWERTOOLS_METRICS_DISABLED: 'false',
  POWERTOOLS_DEV: '',
});
const dynamo = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);

type Line = Record<string, unknown>;
const secret = 'Marchandise';

/** What the clean function writes while it works on these messages: log lines, and metrics in CloudWatch's format. */
async function linesOf(...messages: GivenMessage[]): Promise<Line[]> {
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    }),
  );
  try {
    const { handler } = await import('../../functions/clean/handler.ts');
    await handler(makeSqsEvent(...messages), context);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return written
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

const put = (key: string) => ({
  Records: [
    { eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'inbox' }, object: { key, sequencer: '0A' } } },
  ],
});
const hold = (Key: string, text: string) => {
  const body = new TextEncoder().encode(text);
  s3.on(GetObjectCommand, { Bucket: 'inbox', Key }).resolves({
    Body: { transformToByteArray: async () => body } as never,
    VersionId: 'v1',
    ContentLength: body.length,
    LastModified: new Date('2026-01-02T03:04:05Z'),
  });
};

beforeEach(() => {
  for (const mock of [dynamo, s3, sqs]) mock.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(PutCommand).resolves({});
  dynamo.on(UpdateCommand).resolves({});
  sqs.on(SendMessageCommand).resolves({});
  const paragraph = `${secret} : le conseil a voté hier soir le budget du port, et les quais rouvrent lundi matin aux bateaux.`;
  hold(`${secret}.txt`, `Le port rouvre ses quais\n\n${paragraph}\n\n${paragraph} Encore.\n`);
  hold('empty.txt', '');
  s3.on(GetObjectCommand, { Bucket: 'inbox', Key: 'away.txt' }).rejects(new Error('S3 is away'));
});

const batch: GivenMessage[] = [
  { body: put(`${secret}.txt`), attempt: 2 },
  { body: put('empty.txt') },
  { id: 'm3', body: put('away.txt') },
];
const isMetric = (line: Line) => '_aws' in line;

describe('what a function writes', () => {
  it('names the article, and where they are known its rev and its ord, in every line about one', async () => {
    const lines = (await linesOf(...batch)).filter((line) => !isMetric(line));
    const about = (key: string) => lines.filter(({ articleId }) => articleId === articleIdOf('inbox', key));
    const ord = '0A'.padEnd(32, '0');
    expect(about(`${secret}.txt`)).toEqual([
      expect.objectContaining({ level: 'INFO', message: 'cleaned', rev: 1, ord }),
    ]);
    expect(about('empty.txt')).toEqual([
      expect.objectContaining({ message: 'rejected', reason: 'empty', rev: 1, ord }),
    ]);
    expect(about('away.txt')).toEqual([expect.objectContaining({ level: 'ERROR', messageId: 'm3', ord })]);
    expect(lines).toHaveLength(batch.length);
  });

  it('holds neither the text of an article nor its key', async () => {
    const lines = JSON.stringify(await linesOf(...batch));
    expect(lines).not.toContain(secret);
    expect(lines).not.toContain('away.txt');
  });

  it('counts by stage alone, and rejections by their reason too', async () => {
    const metrics = (await linesOf(...batch)).filter(isMetric);
    const counts = metrics.find((line) => 'In' in line);
    expect(counts).toMatchObject({ service: 'test', stage: 'clean', In: 3, Done: 1, Retried: 1, Failed: 1 });
    expect(metrics.find((line) => 'Rejected' in line)).toMatchObject({
      stage: 'clean',
      reason: 'empty',
      Rejected: 1,
    });
    const dimensions = metrics.flatMap((line) =>
      (line['_aws'] as { CloudWatchMetrics: { Dimensions: string[][] }[] }).CloudWatchMetrics.flatMap(
        ({ Dimensions }) => Dimensions.flat(),
      ),
    );
    expect(new Set(dimensions)).toEqual(new Set(['service', 'stage', 'reason']));
  });
});
