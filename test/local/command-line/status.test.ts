import { tmpdir } from 'node:os';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { formatStatus } from '../../../bin/commands/status/format-status.ts';
import { gatherStatus } from '../../../bin/commands/status/gather-status.ts';
import type { OpenStack } from '../../../bin/stack/open-stack.ts';
import { checkpointKey } from '../../../functions/catalog/items/item-keys.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { manifestStore } from '../../../functions/store/manifest-store.ts';
import { makeRow } from '../../made/make-row.ts';
import { type ServedTable, serveTable } from '../../made/open-table.ts';

const sqs = mockClient(SQSClient);
const cloudWatch = mockClient(CloudWatchClient);
const urlOf = (name: string) => `https://sqs.eu-west-3.amazonaws.com/000000000000/${name}`;
const queues = new Map(
  ['Index', 'Merge', 'Intake'].map((stage) => [
    stage,
    { queueUrl: urlOf(stage), ...(stage === 'Merge' && { deadLettersUrl: urlOf('MergeDead') }) },
  ]),
);
const error = {
  stage: 'clean' as const,
  reason: 'binary',
  message: 'a picture',
  attempts: 1,
  at: '2026-03-04T05:06:07.000Z',
};
const later = { ...error, stage: 'index' as const, reason: 'TimeoutError', at: '2026-03-05T05:06:07.000Z' };
let served: ServedTable;
let stack: OpenStack;

async function hold(digit: string, changes: Parameters<typeof makeRow>[0]): Promise<void> {
  const { articleId, ...row } = makeRow({ ...changes, articleId: digit.repeat(32) });
  await articleStore(served.table).update(articleId, undefined, row);
}

beforeAll(async () => {
  served = await serveTable();
  stack = {
    name: 'newsroom',
    bucket: 'inbox',
    table: served.table,
    s3: {} as S3Client,
    sqs: sqs as unknown as SQSClient,
    intakeQueueUrl: urlOf('Intake'),
    queues,
    deadLettersUrl: urlOf('Dead'),
  };
  await hold('a', { stage: 'cleaned' });
  await hold('b', { stage: 'rejected', error, source: { bucket: 'inbox', key: 'photo.txt' } });
  await hold('c', { stage: 'rejected', error });
  await hold('d', { stage: 'failed', error: later, source: { bucket: 'inbox', key: 'late.txt' } });
  await hold('e', { stage: 'indexed' });
  const entry = {
    tier: 1,
    count: 40,
    hasDated: true,
    hasUndated: false,
    newest: 9,
    oldest: 1,
    words: 7,
    languages: 0,
    since: 0,
  };
  await manifestStore(served.table).add('s1', entry);
  await manifestStore(served.table).add('s2', { ...entry, tier: 0, count: 2 });
  const found = { missing: 3, orphaned: 0, stale: 0, failed: 0, abandoned: 0 };
  await served.put({ ...checkpointKey('reconcile'), at: '2026-03-05', checked: 9, finished: true, found });
  sqs.on(GetQueueAttributesCommand).resolves({ Attributes: { ApproximateNumberOfMessages: '0' } });
  sqs.on(GetQueueAttributesCommand, { QueueUrl: urlOf('Intake') }).resolves({
    Attributes: { ApproximateNumberOfMessages: '7', ApproximateNumberOfMessagesNotVisible: '2' },
  });
  sqs.on(GetQueueAttributesCommand, { QueueUrl: urlOf('Dead') }).resolves({
    Attributes: { ApproximateNumberOfMessages: '2', ApproximateNumberOfMessagesNotVisible: '1' },
  });
  sqs.on(GetQueueAttributesCommand, { QueueUrl: urlOf('MergeDead') }).resolves({
    Attributes: { ApproximateNumberOfMessages: '1' },
  });
});
afterAll(() => served.close());

describe('the status', () => {
  it('counts articles by where they are, rejected ones by their reason, and what is in the index', async () => {
    const { articles, index } = await gatherStatus(stack);
    expect(articles).toEqual({ working: 1, rejected: 2, failed: 1, rejectedByReason: { binary: 2 } });
    expect(index).toEqual({
      articles: 42,
      segments: 2,
      tiers: [
        { tier: 0, segments: 1, articles: 2 },
        { tier: 1, segments: 1, articles: 40 },
      ],
    });
  });

  it('lists the last errors of rejected and failed articles, newest first, with their files', async () => {
    const { errors } = await gatherStatus(stack);
    expect(errors.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'late.txt TimeoutError',
      expect.stringContaining('binary'),
      expect.stringContaining('binary'),
    ]);
  });

  it('shows every queue, those of the way of an article first, without an age where nobody measures', async () => {
    const rest = { waiting: 0, inFlight: 0 };
    expect((await gatherStatus(stack)).queues).toEqual([
      { ...rest, stage: 'Intake', waiting: 7, inFlight: 2 },
      { ...rest, stage: 'Index' },
      { ...rest, stage: 'Merge', deadLetters: 1 },
      { ...rest, stage: 'DeadLetters', deadLetters: 3 },
    ]);
    expect(cloudWatch.calls()).toEqual([]);
  });

  it('asks CloudWatch for the ages of a deployed stack', async () => {
    cloudWatch.on(GetMetricDataCommand).resolves({
      MetricDataResults: [
        { Id: 'q0', Values: [] },
        { Id: 'q2', Values: [90, 30] },
      ],
    });
    const { queues: shown } = await gatherStatus({ ...stack, measured: { region: 'eu-west-3' } });
    expect(shown.map(({ oldestSeconds }) => oldestSeconds)).toEqual([90, undefined, undefined, undefined]);
  });

  it('says first what somebody has to do something about', async () => {
    const [first] = formatStatus(await gatherStatus(stack)).split('\n');
    expect(first).toContain('1 failed, 4 dead letters, 3 differ from the bucket');
  });

  it('is at rest when nothing is in work and nothing failed', async () => {
    const { compared: _compared, ...status } = await gatherStatus(stack);
    const articles = { ...status.articles, working: 0, failed: 0 };
    const calm = { ...status, articles, queues: [], errors: [] };
    expect(formatStatus(calm).split('\n')[0]).toContain('at rest');
  });

  it('says first that the disk of a local cloud is full', async () => {
    const status = await gatherStatus({ ...stack, dataFolder: tmpdir() });
    expect(status.disk?.folder).toBe(tmpdir());
    expect(status.disk?.freeBytes).toBeGreaterThan(0);
    const disk = { folder: '/data', freeBytes: 4_096, isFull: true };
    expect(formatStatus({ ...status, disk }).split('\n')[0]).toContain(
      'the disk of /data is full: 0.0 MB are left',
    );
    expect(formatStatus({ ...status, disk: { ...disk, isFull: false } })).not.toContain('disk');
  });
});
