import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { sendRejected } from '../../../bin/commands/reprocess/send-anew.ts';
import type { OpenStack } from '../../../bin/stack/open-stack.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { makeRow } from '../../made/make-row.ts';
import { makeStack } from '../../made/make-stack.ts';
import { type ServedTable, serveTable } from '../../made/open-table.ts';

const sqs = mockClient(SQSClient);
let served: ServedTable;
let stack: OpenStack;

beforeEach(async () => {
  served = await serveTable();
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
  stack = makeStack(served.table, sqs);
  await put('a', 'rejected', 'empty');
  await put('b', 'rejected', 'empty');
  await put('c', 'rejected', 'binary');
  await put('d', 'failed', 'empty');
});
afterEach(() => served.close());

async function put(digit: string, stage: 'rejected' | 'failed', reason: string): Promise<void> {
  const at = '2026-03-04T05:06:07.000Z';
  const { articleId, ...row }: ArticleRow = makeRow({
    articleId: digit.repeat(32),
    source: { ...makeRow().source, bucket: 'inbox', key: `${digit}.txt` },
    stage,
    error: { stage: 'clean', reason, message: 'no', attempts: 1, at },
    updatedAt: at,
  });
  await articleStore(served.table).update(articleId, undefined, row);
}

/** What was sent, and to which queues. */
function readSent() {
  const inputs = sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => input);
  const messages = inputs.flatMap(({ Entries = [] }) =>
    Entries.map(({ MessageBody = '' }) => JSON.parse(MessageBody)),
  );
  return { queues: [...new Set(inputs.map(({ QueueUrl }) => QueueUrl))], messages };
}

describe('making rejected articles anew', () => {
  it.each([
    ['all', {}, ['a', 'b', 'c']],
    ['all that were for a reason', { reason: 'empty' }, ['a', 'b']],
    ['one', { articleId: 'b'.repeat(32) }, ['b']],
    ['none where there is none', { articleId: 'e'.repeat(32) }, []],
    ['none for one that has failed', { articleId: 'd'.repeat(32) }, []],
    ['none for one that was for another reason', { articleId: 'c'.repeat(32), reason: 'empty' }, []],
  ] as [string, object, string[]][])('sends %s', async (_, selection, expected) => {
    expect(await sendRejected(stack, selection)).toBe(expected.length);
    const { queues, messages } = readSent();
    expect(messages.map(({ key }) => key[0]).sort()).toEqual(expected);
    expect(queues).toEqual(expected.length ? ['https://sqs.example/Reprocess'] : []);
  });

  it('asks for the file to be cleaned, as the row is now, and leaves the row to the gate', async () => {
    const articleId = 'a'.repeat(32);
    const before = await articleStore(served.table).read(articleId);
    await sendRejected(stack, { articleId });
    expect(readSent().messages).toEqual([
      { bucket: 'inbox', key: 'a.txt', reprocess: { from: 'clean', rev: before?.rev } },
    ]);
    expect(await articleStore(served.table).read(articleId)).toEqual(before);
  });

  it('says what to do where a stack has no such queue', async () => {
    stack.queues.delete('Reprocess');
    await expect(sendRejected(stack, {})).rejects.toThrow('deploy this version first');
  });
});
