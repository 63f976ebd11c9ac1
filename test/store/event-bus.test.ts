import 'aws-sdk-client-mock-jest';
import { EventBridgeClient, PutEventsCommand, type PutEventsCommandInput } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { eventOf } from '../../functions/follow/events/describe-event.ts';
import { announcers, eventBus } from '../../functions/store/event-bus.ts';
import { makeRow } from '../made/make-row.ts';

const client = mockClient(EventBridgeClient);
const bus = eventBus(new EventBridgeClient({}), 'copydesk');

/** Events of articles of their own; `title` makes them long. */
function makeEvents(count: number, title = 'Le port rouvre') {
  return Array.from({ length: count }, (_, i) => {
    const event = eventOf({
      kind: 'removed',
      row: makeRow({ articleId: String(i).padStart(32, '0'), rev: 2 }),
    });
    return { ...event, detail: { ...event.detail, key: title } } as typeof event;
  });
}

/** Lets the bus refuse the entries of these articles so many times. */
function refuse(times: Record<string, number>): void {
  client.on(PutEventsCommand).callsFake(({ Entries = [] }: PutEventsCommandInput) => {
    const results = Entries.map(({ Detail = '' }) => {
      const { articleId } = JSON.parse(Detail);
      const left = times[articleId] ?? 0;
      times[articleId] = left - 1;
      return left > 0 ? { ErrorCode: 'ThrottlingException', ErrorMessage: 'slow' } : { EventId: 'e' };
    });
    return { FailedEntryCount: results.filter(({ EventId }) => !EventId).length, Entries: results };
  });
}

const id = (i: number) => String(i).padStart(32, '0');
const sent = () => client.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries ?? []);

beforeEach(() => {
  client.reset();
  refuse({});
});

describe('the event bus', () => {
  it('is told ten events a call, each with its bus, source and type', async () => {
    expect(await bus.put(makeEvents(23))).toEqual(new Map());
    expect(sent().map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(sent()[0]?.[0]).toEqual({
      EventBusName: 'copydesk',
      Source: 'copydesk',
      DetailType: 'Article Removed',
      Detail: expect.stringContaining(`"id":"${id(0)}/2/removed"`),
    });
  });

  it('is told fewer a call where they are long: a call has at most 256 kB', async () => {
    expect(await bus.put(makeEvents(10, 'é'.repeat(30_000)))).toEqual(new Map());
    expect(sent().map(({ length }) => length)).toEqual([4, 4, 2]);
    for (const entries of sent())
      expect(Buffer.byteLength(JSON.stringify(entries.map(({ Detail }) => Detail)))).toBeLessThan(262_144);
  });

  it('is told again, alone, what it refused', async () => {
    refuse({ [id(3)]: 1, [id(12)]: 1 });
    expect(await bus.put(makeEvents(13))).toEqual(new Map());
    expect(
      sent()
        .map(({ length }) => length)
        .toSorted(),
    ).toEqual([1, 1, 10, 3].toSorted());
  });

  it('says which events it does not take, and no others', async () => {
    refuse({ [id(3)]: 99 });
    const failed = await bus.put(makeEvents(5));
    expect([...failed].map(([at, error]) => [at, String(error)])).toEqual([
      [3, 'Error: EventBridge refused the event: ThrottlingException: slow'],
    ]);
  });

  it('that cannot be reached fails the events of that call, and not those of another', async () => {
    client.on(PutEventsCommand).callsFake(({ Entries = [] }: PutEventsCommandInput) => {
      if (Entries.length < 10) throw new Error('no answer');
      return { Entries: Entries.map(() => ({ EventId: 'e' })) };
    });
    expect([...(await bus.put(makeEvents(12))).keys()]).toEqual([10, 11]);
  });

  it('is used where it has a name, by an announcer that names the articles it could not announce', async () => {
    const told: number[] = [];
    const tell = (count: number) => told.push(count);
    expect(announcers(undefined, tell)).toEqual([]);
    refuse({ [id(1)]: 99 });
    const [announcer] = announcers('copydesk', tell);
    const outcomes = [0, 1, 2].map((i) => ({
      kind: 'removed' as const,
      row: makeRow({ articleId: id(i), rev: 2, stage: 'deleted' }),
    }));
    expect([...((await announcer?.follow(outcomes)) ?? [])].map(([articleId]) => articleId)).toEqual([id(1)]);
    refuse({});
    expect(await announcer?.follow(outcomes)).toEqual(new Map());
    expect(told).toEqual([1]);
  });
});
