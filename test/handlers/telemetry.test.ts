import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import type { ArticleRow } from '../../functions/article/row.ts';
import { articleIdOf, metaKey, textKey } from '../../functions/catalog/items/item-keys.ts';
import { encodeText } from '../../functions/catalog/items/text-codec.ts';
import { answerBatches } from '../made/answer-batches.ts';
import { makeCopy, makeRow } from '../made/make-row.ts';
import { setEnvironment, tableName } from '../made/set-environment.ts';
import { context, type GivenMessage, makeSqsEvent } from '../made/sqs-event.ts';

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

const handlers = {
  clean: () => import('../../functions/handlers/clean.ts'),
  classify: () => import('../../functions/handlers/classify.ts'),
  index: () => import('../../functions/handlers/index.ts'),
  bury: () => import('../../functions/handlers/bury.ts'),
};

const linesOf = (...messages: GivenMessage[]) => linesOfStage('clean', makeSqsEvent(...messages));

/** What a function writes while it works on these messages: log lines, and metrics in CloudWatch's format. */
function linesOfStage(stage: keyof typeof handlers, event: SQSEvent): Promise<Line[]> {
  return linesWhile(async () => {
    const { handler } = await handlers[stage]();
    await handler(event, context);
  });
}

async function linesWhile(run: () => Promise<void>): Promise<Line[]> {
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    }),
  );
  try {
    await run();
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
  answerBatches(dynamo);
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

  it('counts what could not be announced by stage, and once more for the alarm of the whole stack', async () => {
    const lines = await linesWhile(async () => {
      const { publishCounts, setStage } = await import('../../functions/runtime/metrics.ts');
      const { countUnannounced } = await import('../../functions/runtime/tell-outcome.ts');
      setStage('clean');
      countUnannounced(0);
      countUnannounced(2);
      publishCounts();
    });
    const counts = lines.filter((line) => 'AnnouncementsFailed' in line);
    expect(counts.map(({ service, stage }) => ({ service, stage }))).toEqual([
      { service: 'test', stage: undefined },
      { service: 'test', stage: 'clean' },
    ]);
  });
});

describe('what a function says of an item that it cannot read', () => {
  it('is its key and a count, and nothing of what it holds', async () => {
    const lines = await linesWhile(async () => {
      const { publishCounts } = await import('../../functions/runtime/metrics.ts');
      const { tellUnreadable } = await import('../../functions/runtime/tell-unreadable.ts');
      tellUnreadable('A#1 META', new SyntaxError(`"${secret}" is not JSON`));
      publishCounts();
    });
    expect(lines[0]).toMatchObject({ level: 'WARN', item: 'A#1 META', reason: 'SyntaxError' });
    expect(lines[1]).toMatchObject({ Unreadable: 1 });
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});

describe('the lines of stages whose messages are pointers', () => {
  const ord = '0B'.padEnd(32, '0');

  /** Rows that wait for a stage, of which the second has no text: it fails. */
  function holdRows(stage: ArticleRow['stage']): ArticleRow[] {
    const rows = ['a', 'b'].map((digit) =>
      makeRow({ articleId: digit.repeat(32), stage, live: undefined, ord }),
    );
    const [good] = rows as [ArticleRow];
    const text = { ...textKey(good.articleId, good.text as string), copy: encodeText(makeCopy()) };
    const items = [text, ...rows.map((row) => ({ ...metaKey(row.articleId), ...row }))];
    for (const Item of items) dynamo.on(GetCommand, { Key: { pk: Item.pk, sk: Item.sk } }).resolves({ Item });
    sqs.on(SendMessageBatchCommand).resolves({});
    dynamo.on(BatchGetCommand).callsFake(({ RequestItems }) => {
      const { Keys } = RequestItems[tableName];
      const found = Keys.flatMap(({ pk, sk }: Record<string, string>) =>
        items.filter((item) => item.pk === pk && item.sk === sk),
      );
      return { Responses: { [tableName]: found } };
    });
    dynamo.on(BatchWriteCommand).resolves({});
    dynamo.on(QueryCommand).resolves({ Items: [] });
    dynamo.on(UpdateCommand).resolves({ Attributes: { live: {}, version: 1 } });
    return rows;
  }

  const pointersTo = (rows: ArticleRow[], diedIn?: string) =>
    makeSqsEvent(
      ...rows.map(({ articleId, rev }) => ({ id: `m${articleId[0]}`, body: { articleId, rev }, diedIn })),
    );

  const aboutArticles = (lines: Line[]) =>
    lines
      .filter((line) => 'articleId' in line)
      .map(({ message, articleId, rev, ord: told }) => ({ message, articleId, rev, ord: told }));

  it.each([
    ['classify', 'cleaned', 'classified', 'message failed'],
    ['index', 'classified', 'indexed', 'message failed'],
    ['bury', 'cleaned', 'dead letter', 'dead letter'],
  ] as const)('say in %s the ord that the row has, of what was done and of what failed', async (stage, before, done, failed) => {
    const rows = holdRows(before);
    const lines = aboutArticles(await linesOfStage(stage, pointersTo(rows, 'classify')));
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        { message: done, articleId: rows[0]?.articleId, rev: 1, ord },
        { message: failed, articleId: rows[1]?.articleId, rev: 1, ord },
      ]),
    );
  });

  it('count in index of how many segments the index is then', async () => {
    const rows = holdRows('classified');
    dynamo.on(UpdateCommand).resolves({ Attributes: { live: {}, version: 1 } });
    const lines = await linesOfStage('index', pointersTo(rows));
    expect(lines.filter(isMetric)).toContainEqual(expect.objectContaining({ LiveSegments: 0 }));
  });

  it('say nothing of an ord that no row of this invocation has', async () => {
    const rows = holdRows('cleaned');
    await linesOfStage('classify', pointersTo(rows));
    dynamo.on(GetCommand).rejects(new Error('the table is away'));
    dynamo.on(BatchGetCommand).rejects(new Error('the table is away'));
    const lines = aboutArticles(await linesOfStage('classify', pointersTo(rows)));
    expect(lines.map(({ message }) => message)).toContain('message failed');
    expect(lines.filter((line) => line.ord !== undefined)).toEqual([]);
  });
});
