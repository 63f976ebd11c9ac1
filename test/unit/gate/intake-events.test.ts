import fc from 'fast-check';
import { parseIntake } from '../../../functions/gate/intake-events.ts';

interface GivenRecord {
  name?: string;
  key?: string;
  sequencer?: string | undefined;
  version?: string;
}

function recordOf({ name = 'ObjectCreated:Put', key = 'a.txt', sequencer, version = '2.1' }: GivenRecord) {
  return {
    eventVersion: version,
    eventSource: 'aws:s3',
    eventName: name,
    s3: { bucket: { name: 'inbox' }, object: { key, ...(sequencer && { sequencer }) } },
  };
}

function parseRecords(...records: GivenRecord[]) {
  return parseIntake(JSON.stringify({ Records: records.map(recordOf) }));
}

/** As S3 encodes a key in an event. */
function formEncode(key: string): string {
  return new URLSearchParams({ key }).toString().slice('key='.length);
}

describe('parseIntake', () => {
  it.each([
    ['2026/le+port.txt', '2026/le port.txt'],
    ['c%2B%2B.txt', 'c++.txt'],
    ['100%25.txt', '100%.txt'],
    ['%C3%A9t%C3%A9.txt', 'été.txt'],
    ['%F0%9F%98%80.txt', '😀.txt'],
  ])('reads the key %s as %s', (encoded, key) => {
    expect(parseRecords({ key: encoded }).events).toEqual([{ bucket: 'inbox', key }]);
  });

  it('gives back every key that was form-encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const key = `${name}.txt`;
        expect(parseRecords({ key: formEncode(key) }).events).toEqual([{ bucket: 'inbox', key }]);
      }),
    );
  });

  it('acknowledges the test event that S3 sends at deploy', () => {
    const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'inbox' });
    expect(parseIntake(body)).toEqual({ events: [], ignored: ['s3:TestEvent'] });
  });

  it('takes every record of a message, in order', () => {
    const { events } = parseRecords({ key: 'b.txt' }, { key: 'a.txt' }, { key: 'b.txt' });
    expect(events.map(({ key }) => key)).toEqual(['b.txt', 'a.txt', 'b.txt']);
  });

  it.each([
    'ObjectCreated:Put',
    'ObjectCreated:CompleteMultipartUpload',
    'ObjectRemoved:Delete',
    'ObjectRemoved:DeleteMarkerCreated',
    'LifecycleExpiration:Delete',
    'LifecycleExpiration:DeleteMarkerCreated',
  ])('takes %s as a change of content', (name) => {
    expect(parseRecords({ name }).events).toHaveLength(1);
  });

  it('names the events that say nothing of content, and keeps the others', () => {
    const { events, ignored } = parseRecords(
      { name: 'ObjectTagging:Put' },
      { name: 'ObjectCreated:Copy' },
      { name: 'SomethingNew:2031' },
    );
    expect(ignored).toEqual(['ObjectTagging:Put', 'SomethingNew:2031']);
    expect(events).toHaveLength(1);
  });

  it('ignores the markers that consoles put for folders', () => {
    expect(parseRecords({ key: '2026%2F' })).toEqual({ events: [], ignored: ['folder marker'] });
  });

  it('takes a lifecycle event, which has no sequencer, without one', () => {
    const { events } = parseRecords({ name: 'LifecycleExpiration:Delete' });
    expect(events).toEqual([{ bucket: 'inbox', key: 'a.txt' }]);
  });

  it.each(['2.0', '2.6', '3.1'])('does not mind that the event has version %s', (version) => {
    expect(parseRecords({ version }).events).toHaveLength(1);
  });
});

describe('a request of our own', () => {
  it('is an event without a sequencer, whose key is written as it is', () => {
    const request = { bucket: 'inbox', key: '2026/le port + c.txt' };
    expect(parseIntake(JSON.stringify(request))).toEqual({ events: [request], ignored: [] });
  });

  it('may ask that a row be made anew', () => {
    const request = { bucket: 'inbox', key: 'a.txt', reprocess: { from: 'classify', rev: 3 } };
    expect(parseIntake(JSON.stringify(request)).events).toEqual([request]);
  });

  it.each([
    ['without a bucket', { key: 'a.txt' }],
    ['from a stage that makes nothing anew', { bucket: 'b', key: 'a', reprocess: { from: 'index', rev: 1 } }],
    ['of no rev', { bucket: 'b', key: 'a', reprocess: { from: 'clean' } }],
  ])('is refused %s', (_what, request) => {
    expect(() => parseIntake(JSON.stringify(request))).toThrow();
  });
});

describe('the order of events', () => {
  const sequencer = fc
    .array(fc.constantFrom(...'0123456789abcdefABCDEF'), { minLength: 1, maxLength: 32 })
    .map((digits) => digits.join(''));
  const ordOf = (given: string) => parseRecords({ sequencer: given }).events[0]?.ord as string;
  /** S3's rule, said in numbers: pad the shorter one with zeros on the right, then compare. */
  const numberOf = (given: string, length: number) => BigInt(`0x${given.padEnd(length, '0')}`);

  it('is that of their sequencers, whatever their lengths and case', () => {
    fc.assert(
      fc.property(sequencer, sequencer, (a, b) => {
        const length = Math.max(a.length, b.length);
        expect(ordOf(a) < ordOf(b)).toBe(numberOf(a, length) < numberOf(b, length));
        expect(ordOf(a) === ordOf(b)).toBe(numberOf(a, length) === numberOf(b, length));
      }),
    );
  });

  it('puts a longer sequencer after the shorter one it begins with', () => {
    fc.assert(
      fc.property(sequencer, (head) => {
        fc.pre(head.length < 32);
        expect(ordOf(`${head}1`) > ordOf(head)).toBe(true);
      }),
    );
  });
});

describe('a body that is no S3 event', () => {
  const record = recordOf({});
  it.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a pointer between stages', JSON.stringify({ articleId: 'a', rev: 1 })],
    [
      'a record without an object',
      JSON.stringify({ Records: [{ ...record, s3: { bucket: { name: 'b' } } }] }),
    ],
    ['an empty key', JSON.stringify({ Records: [recordOf({ key: '' })] })],
    [
      'a sequencer that is no hexadecimal number',
      JSON.stringify({ Records: [recordOf({ sequencer: 'xyz' })] }),
    ],
    ['a key that is badly encoded', JSON.stringify({ Records: [recordOf({ key: '%E9.txt' })] })],
    ['another event of the service', JSON.stringify({ Event: 's3:OtherEvent' })],
  ])('is refused: %s', (_what, body) => {
    expect(() => parseIntake(body)).toThrow();
  });
});
