import { putEvents } from '../../../local/events/put-events.ts';

const surroundings = {
  account: '000000000000',
  region: 'eu-west-3',
  buses: new Set(['copydesk']),
  now: new Date('2026-11-28T20:04:05.678Z'),
  newId: () => 'an-id',
};
const entry = { Source: 'desk', DetailType: 'Page Closed', Detail: '{"page":3}', EventBusName: 'copydesk' };
const put = (...Entries: object[]) => putEvents({ Entries }, surroundings);

describe('PutEvents', () => {
  it('makes of an entry the event that a target gets', () => {
    expect(put({ ...entry, Resources: ['arn:one'], Time: 1_700_000_000 })).toEqual({
      events: [
        {
          version: '0',
          id: 'an-id',
          'detail-type': 'Page Closed',
          source: 'desk',
          account: '000000000000',
          time: '2023-11-14T22:13:20Z',
          region: 'eu-west-3',
          resources: ['arn:one'],
          detail: { page: 3 },
        },
      ],
      answer: { FailedEntryCount: 0, Entries: [{ EventId: 'an-id' }] },
    });
  });

  it('dates an entry that has no time by the call, and takes the ARN of a bus for its name', () => {
    const EventBusName = 'arn:aws:events:eu-west-3:000000000000:event-bus/copydesk';
    expect(put({ ...entry, EventBusName }).events).toMatchObject([
      { time: '2026-11-28T20:04:05Z', resources: [] },
    ]);
  });

  it.each([
    ['no source', { Source: undefined }, 'InvalidArgument', /Source is a required argument/],
    ['no type', { DetailType: '' }, 'InvalidArgument', /DetailType is a required argument/],
    ['no detail', { Detail: undefined }, 'InvalidArgument', /Detail is a required argument/],
    ['a long type', { DetailType: 'x'.repeat(129) }, 'InvalidArgument', /more than 128 characters/],
    ['a source of AWS', { Source: 'aws.s3' }, 'NotAuthorizedForSourceException', /Not authorized/],
    ['a detail that is no JSON', { Detail: '{page' }, 'MalformedDetail', /malformed/],
    ['a detail that is a list', { Detail: '[1]' }, 'MalformedDetail', /malformed/],
    ['a detail that is null', { Detail: 'null' }, 'MalformedDetail', /malformed/],
    ['a bus that is not there', { EventBusName: 'other' }, 'InvalidArgument', /no event bus other/],
    ['no bus', { EventBusName: undefined }, 'InvalidArgument', /no event bus default/],
  ])('refuses an entry with %s, and takes the others of its call', (_what, wrong, ErrorCode, message) => {
    const { events, answer } = put(entry, { ...entry, ...wrong }, entry);
    expect(events).toHaveLength(2);
    expect(answer).toEqual({
      FailedEntryCount: 1,
      Entries: [
        { EventId: 'an-id' },
        { ErrorCode, ErrorMessage: expect.stringMatching(message) },
        { EventId: 'an-id' },
      ],
    });
  });

  it.each([
    ['no entries', { Entries: [] }, /1 to 10 entries/],
    ['eleven entries', { Entries: Array.from({ length: 11 }, () => entry) }, /this one has 11/],
    ['no list', { Entries: 'one' }, /Entries cannot be read/],
    ['nothing', undefined, /Entries cannot be read/],
  ])('refuses a call of %s', (_what, body, message) => {
    expect(() => putEvents(body, surroundings)).toThrow(message);
  });

  it('counts the bytes of all entries together, as EventBridge counts them', () => {
    const most = 256 * 1024;
    const frame = 'desk'.length + 'Page Closed'.length + '{"page":""}'.length;
    const filled = (bytes: number) => ({ ...entry, Detail: `{"page":"${'é'.repeat(bytes / 2)}"}` });
    const half = most / 2 - frame;
    expect(() => put(filled(half), filled(half))).toThrow(/262144 bytes, fewer than 262144 are allowed/);
    expect(put(filled(half), filled(half - 2)).events).toHaveLength(2);
    expect(() => put(filled(half), { ...filled(half - 2), Time: 1 })).toThrow(/over the limit/);
  });
});
