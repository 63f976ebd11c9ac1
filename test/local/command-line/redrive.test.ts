import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { redriveStack } from '../../../bin/commands/redrive/redrive-stack.ts';
import type { OpenStack } from '../../../bin/stack/open-stack.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { makeRow } from '../../made/make-row.ts';
import { makeStack } from '../../made/make-stack.ts';
import { type ServedTable, serveTable } from '../../made/open-table.ts';

const sqs = mockClient(SQSClient);
const failed = (reason: string) => ({
  stage: 'index' as const,
  reason,
  message: 'no',
  attempts: 5,
  at: '2026-03-04T05:06:07.000Z',
});
let served: ServedTable;
let stack: OpenStack;

beforeEach(async () => {
  served = await serveTable();
  sqs.reset();
  sqs.on(GetQueueAttributesCommand).resolves({ Attributes: {} });
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
  stack = makeStack(served.table, sqs);
  for (const [digit, reason] of [
    ['a', 'Killed'],
    ['b', 'Killed'],
    ['c', 'TimeoutError'],
  ] as const) {
    const { articleId, ...row } = makeRow({
      articleId: digit.repeat(32),
      stage: 'failed',
      error: failed(reason),
    });
    await articleStore(served.table).update(articleId, undefined, row);
  }
});
afterEach(() => served.close());

/** The articles that were sent to a queue. */
const sent = () =>
  sqs
    .commandCalls(SendMessageBatchCommand)
    .flatMap(({ args: [{ input }] }) => input.Entries ?? [])
    .map(({ MessageBody = '' }) => JSON.parse(MessageBody).articleId[0])
    .sort();

describe('a redrive', () => {
  it.each([
    ['all that failed', {}, ['a', 'b', 'c']],
    ['all that failed for a reason', { reason: 'Killed' }, ['a', 'b']],
    ['one article', { articleId: 'b'.repeat(32) }, ['b']],
    ['nothing for an article that is not there', { articleId: 'd'.repeat(32) }, []],
    ['nothing for one that failed for another reason', { articleId: 'b'.repeat(32), reason: 'no' }, []],
  ] as [string, object, string[]][])('sends %s', async (_, selection, expected) => {
    const { articles } = await redriveStack(stack, selection);
    expect([articles, sent()]).toEqual([expected.length, expected]);
    const { stage } = (await articleStore(served.table).read('b'.repeat(32))) ?? {};
    expect(stage).toBe(expected.includes('b') ? 'classified' : 'failed');
  });

  it('sends nothing if it is dry', async () => {
    const { articles } = await redriveStack(stack, {}, { dryRun: true });
    expect([articles, sent()]).toEqual([3, []]);
  });
});
