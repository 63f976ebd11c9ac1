import { breakCalls, duplicateSends, holdCalls, overwriteReads } from '../../../local/faults/call-faults.ts';
import { refuseEntries } from '../../../local/faults/entry-faults.ts';
import { cutBatches } from '../../../local/faults/partial-batches.ts';
import { HangUp, type ServiceAnswer, type ServiceCall } from '../../../local/gateway/service-call.ts';
import { done, makeCall, onlyFaults, readJson } from './only-faults.ts';

let forwarded: ServiceCall[];
const forward = async (call: ServiceCall): Promise<ServiceAnswer> => {
  forwarded.push(call);
  return done;
};

beforeEach(() => {
  forwarded = [];
});

describe('calls with faults', () => {
  it.each([
    ['s3', 503, /SlowDown/],
    ['sqs', 400, /RequestThrottled|ThrottlingException/],
    ['events', 400, /ThrottlingException/],
    ['dynamodb', 400, /ProvisionedThroughputExceededException|ThrottlingException/],
  ] as const)('are refused by %s in its own words, and not done', async (service, status, code) => {
    const answer = await holdCalls(onlyFaults({ throttled: 1 }))(makeCall(service, 'Any'), forward);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatch(code);
    expect(forwarded).toEqual([]);
  });

  it('fail with 500, some of them done all the same', async () => {
    const passage = breakCalls(onlyFaults({ 'server-error': 1 }));
    for (let i = 0; i < 20; i++)
      expect((await passage(makeCall('s3', 'GetObject'), forward)).status).toBe(500);
    expect(forwarded.length).toBeGreaterThan(2);
    expect(forwarded.length).toBeLessThan(18);
  });

  it('are cut off, some of them done all the same', async () => {
    const passage = breakCalls(onlyFaults({ reset: 1 }));
    for (let i = 0; i < 20; i++)
      await expect(passage(makeCall('sqs', 'SendMessage'), forward)).rejects.toThrow(HangUp);
    expect(forwarded.length).toBeGreaterThan(2);
    expect(forwarded.length).toBeLessThan(18);
  });

  it('store a message twice that was sent once', async () => {
    const passage = duplicateSends(onlyFaults({ 'send-duplicated': 1 }));
    await passage(makeCall('sqs', 'SendMessage', { MessageBody: 'a' }), forward);
    await passage(makeCall('dynamodb', 'PutItem'), forward);
    await passage(makeCall('events', 'PutEvents', { Entries: [] }), forward);
    expect(forwarded.map(({ action }) => action).join(' ')).toBe(
      'SendMessage SendMessage PutItem PutEvents PutEvents',
    );
  });

  it('read an object that is stored anew with the same bytes, before or after', async () => {
    const passage = overwriteReads(onlyFaults({ overwritten: 1 }));
    const get = { ...makeCall('s3', 'GetObject'), method: 'GET', url: '/inbox/a.txt?x-id=GetObject' };
    const versions = ['one'];
    const store = async (call: ServiceCall): Promise<ServiceAnswer> => {
      if (call.action === 'PutObject') {
        expect([call.url, call.body.toString(), call.headers]).toEqual([
          '/inbox/a.txt',
          'text',
          { 'content-type': 'text/plain' },
        ]);
        versions.push(`${versions.length}`);
      }
      const headers = { 'content-type': 'text/plain', 'x-amz-version-id': versions.at(-1) };
      return { status: 200, headers, body: 'text' };
    };
    const isNewest = [];
    for (let i = 0; i < 10; i++)
      isNewest.push((await passage(get, store)).headers['x-amz-version-id'] === versions.at(-1));
    expect(versions).toHaveLength(11);
    expect(new Set(isNewest)).toEqual(new Set([true, false]));
  });
});

describe('batches with faults', () => {
  const passage = () => cutBatches(onlyFaults({ 'partial-batch': 1 }));

  it('leave some writes undone, and say which', async () => {
    const writes = [1, 2, 3, 4, 5].map((id) => ({ PutRequest: { Item: { pk: { N: String(id) } } } }));
    const call = makeCall('dynamodb', 'BatchWriteItem', { RequestItems: { articles: writes } });
    const answer = readJson(await passage()(call, forward));
    const written = forwarded.flatMap((each) => readJson(each).RequestItems.articles);
    expect(answer.UnprocessedItems.articles.length).toBeGreaterThan(0);
    expect([...written, ...answer.UnprocessedItems.articles]).toEqual(writes);
  });

  it('leave some reads undone, and keep how they were asked for', async () => {
    const Keys = [1, 2, 3].map((id) => ({ pk: { N: String(id) } }));
    const RequestItems = { articles: { Keys, ConsistentRead: true } };
    const answer = readJson(await passage()(makeCall('dynamodb', 'BatchGetItem', { RequestItems }), forward));
    const asked = forwarded.flatMap((each) => readJson(each).RequestItems.articles.Keys);
    const { Keys: undone, ConsistentRead } = answer.UnprocessedKeys.articles;
    expect([...asked, ...undone]).toEqual(Keys);
    expect(ConsistentRead).toBe(true);
  });

  it('leave some messages unsent, and say so', async () => {
    const Entries = ['a', 'b', 'c'].map((Id) => ({ Id, MessageBody: Id }));
    const answer = readJson(await passage()(makeCall('sqs', 'SendMessageBatch', { Entries }), forward));
    const sent = forwarded.flatMap((each) => readJson(each).Entries);
    expect([...sent.map(({ Id }) => Id), ...answer.Failed.map(({ Id }: { Id: string }) => Id)]).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('calls of PutEvents with faults', () => {
  const entries = Array.from({ length: 10 }, (_, at) => ({ Detail: `${at}` }));
  const call = () => makeCall('events', 'PutEvents', { Entries: entries, EndpointId: 'kept' });
  const put = async (each: ServiceCall): Promise<ServiceAnswer> => {
    forwarded.push(each);
    const Entries = readJson(each).Entries.map(({ Detail }: { Detail: string }) =>
      Detail === '3' ? { ErrorCode: 'MalformedDetail' } : { EventId: Detail },
    );
    return { ...done, body: JSON.stringify({ FailedEntryCount: Entries.length - 9, Entries }) };
  };

  it('refuse some entries wherever they stand, put the others, and keep the order of the answer', async () => {
    const answer = readJson(await refuseEntries(onlyFaults({ 'entry-refused': 0.5 }))(call(), put));
    const kept = forwarded.flatMap((each) =>
      readJson(each).Entries.map(({ Detail }: { Detail: string }) => Detail),
    );
    expect(readJson(forwarded[0] as ServiceCall).EndpointId).toBe('kept');
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(10);
    const told = answer.Entries.map(({ EventId, ErrorCode }: Record<string, string>, at: number) => {
      if (!kept.includes(`${at}`)) return /^(?:InternalFailure|ThrottlingException)$/.test(ErrorCode ?? '');
      return at === 3 ? ErrorCode === 'MalformedDetail' : EventId === `${at}`;
    });
    expect(told).toEqual(Array(10).fill(true));
  });

  it('put nothing where every entry is refused', async () => {
    const answer = readJson(await refuseEntries(onlyFaults({ 'entry-refused': 1 }))(call(), put));
    expect([answer.FailedEntryCount, answer.Entries.length, forwarded.length]).toEqual([10, 10, 0]);
  });
});
