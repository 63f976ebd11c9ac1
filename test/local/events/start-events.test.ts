import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
  PutRuleCommand,
} from '@aws-sdk/client-eventbridge';
import { type LocalEvents, startEvents } from '../../../local/events/start-events.ts';
import { CallGuard } from '../../../local/iam/call-guard.ts';
import { readEventsRequests } from '../../../local/iam/events-requests.ts';
import { readStatement } from '../../../local/iam/policy.ts';
import { describeClient, whyNot } from '../clients/open-client.ts';

jest.setTimeout(60_000);

const place = { accountId: '000000000000', region: 'eu-west-3' };
const bus = 'arn:aws:events:eu-west-3:000000000000:event-bus/copydesk';
const guard = new CallGuard({ earlier: [], log: () => {}, onNews: () => {} });
const announce = readStatement({
  Effect: 'Allow',
  Action: ['events:PutEvents'],
  Resource: [bus],
  Condition: {
    'ForAllValues:StringEquals': { 'events:source': ['copydesk'] },
    StringEquals: { 'events:detail-type': ['Article Removed', 'Article Rejected'] },
  },
});
guard.open([
  {
    name: 'Clean',
    arn: 'arn:clean',
    accessKeyId: 'function.clean',
    statements: [announce],
    others: [],
    describe: () => ({}),
  },
]);

const connect = (endpoint: string, accessKeyId: string) =>
  new EventBridgeClient({
    endpoint,
    region: place.region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'local' },
  });
const entry = (DetailType: string, more: PutEventsRequestEntry = {}): PutEventsRequestEntry => ({
  Source: 'copydesk',
  DetailType,
  Detail: '{"articleId":"a","title":"Fähre\u2028gesunken"}',
  EventBusName: 'copydesk',
  ...more,
});
const put = (client: EventBridgeClient, ...Entries: PutEventsRequestEntry[]) =>
  client.send(new PutEventsCommand({ Entries }));

let folder: string;
let journal: string;
let events: LocalEvents;
let person: EventBridgeClient;
let clean: EventBridgeClient;
const warnings: string[] = [];
const start = () =>
  startEvents({
    account: place.accountId,
    region: place.region,
    buses: new Set(['copydesk']),
    journal,
    check: (caller, operation, body) =>
      guard.refuse(caller, () => readEventsRequests(operation, body, place)),
    warn: (line) => warnings.push(line),
  });
/** Whole lines only: a killed process may have left a half behind. */
const readJournal = (path = journal) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-events-'));
  journal = join(folder, 'events.ndjson');
  events = await start();
  person = connect(events.url, 'local');
  clean = connect(events.url, 'function.clean');
});
afterEach(async () => {
  for (const client of [person, clean]) client.destroy();
  await events.close();
  rmSync(folder, { recursive: true });
  warnings.length = 0;
});

describe('EventBridge on this machine', () => {
  it('writes each event that it accepts into the journal, a line each, and no other', async () => {
    const { Entries, FailedEntryCount } = await put(person, entry('Article Served'), entry(''), entry('Any'));
    expect(FailedEntryCount).toBe(1);
    expect(Entries?.[1]?.ErrorCode).toBe('InvalidArgument');
    const ids = Entries?.flatMap(({ EventId = [] }) => EventId);
    expect(readJournal().map(({ id }) => id)).toEqual(ids);
    expect(readJournal()[0]).toMatchObject({
      'detail-type': 'Article Served',
      detail: { title: 'Fähre\u2028gesunken' },
    });
  });

  it('refuses a call that is wrong as a whole, in the words of EventBridge', async () => {
    await expect(put(person)).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('says that rules are not played, and where events are', async () => {
    const rule = new PutRuleCommand({ Name: 'strikes', EventPattern: '{"source":["copydesk"]}' });
    await expect(person.send(rule)).rejects.toThrow(`What is put on a bus is in ${journal}`);
  });

  it.each<[string, ...PutEventsRequestEntry[]]>([
    ['another type', entry('Article Removed'), entry('Article Served')],
    ['another source', entry('Article Removed', { Source: 'else' })],
    ['another bus', entry('Article Removed', { EventBusName: 'default' })],
    ['no type', { Source: 'copydesk', Detail: '{}', EventBusName: 'copydesk' }],
  ])('refuses a function whose role does not allow %s, and keeps nothing', async (_what, ...entries) => {
    await expect(put(clean, ...entries)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(readJournal()).toEqual([]);
  });

  it('lets a function announce what its role allows, several types in one call', async () => {
    await put(clean, entry('Article Removed'), entry('Article Rejected', { EventBusName: bus }));
    expect(readJournal()).toHaveLength(2);
    const values = guard.list()[0]?.uses.flatMap(({ grants }) => grants.flatMap((grant) => grant.values));
    expect(values).toEqual(['copydesk', 'Article Removed', 'copydesk', 'Article Rejected']);
  });

  it('cuts off what a killed process left behind, and goes on after it', async () => {
    await put(person, entry('one'));
    await events.close();
    appendFileSync(journal, '{"version":"0","id":"half');
    events = await start();
    person = connect(events.url, 'local');
    await put(person, entry('two'));
    expect(readJournal().map((event) => event['detail-type'])).toEqual(['one', 'two']);
    expect(warnings).toEqual([expect.stringContaining('never acknowledged')]);
  });

  it('has every event that it acknowledged before it was killed', async () => {
    const file = join(folder, 'killed.ndjson');
    const script = join(__dirname, 'serve-until-killed.ts');
    const args = ['--import', './bin/typescript.js', script, file];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = await once(child.stdout, 'data');
    const client = connect(String(url).trim(), 'local');
    const acknowledged: string[] = [];
    const sender = async () => {
      for (;;) {
        const { Entries = [] } = await put(
          client,
          ...Array.from({ length: 10 }, () => entry('Article Served')),
        );
        acknowledged.push(...Entries.flatMap(({ EventId = [] }) => EventId));
      }
    };
    const senders = Promise.allSettled([sender(), sender(), sender()]);
    while (acknowledged.length < 300) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    await Promise.all([once(child, 'exit'), senders]);
    client.destroy();
    const kept = new Set(readJournal(file).map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});

describeClient('awscli', whyNot('aws', '--version'), () => {
  it('puts events', async () => {
    const file = join(folder, 'entries.json');
    appendFileSync(file, JSON.stringify([entry('Article Served'), entry('x', { Detail: 'none' })]));
    const env = { ...process.env, AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
    const options = ['--endpoint-url', events.url, '--region', place.region, '--entries', `file://${file}`];
    const { stdout } = await promisify(execFile)('aws', ['events', 'put-events', ...options], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      FailedEntryCount: 1,
      Entries: [{ EventId: expect.any(String) }, { ErrorCode: 'MalformedDetail' }],
    });
    expect(readJournal()).toHaveLength(1);
  });
});
