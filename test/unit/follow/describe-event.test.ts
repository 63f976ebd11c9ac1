import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { eventOf } from '../../../functions/follow/events/describe-event.ts';
import { eventSchemas, storyEventSchemas } from '../../../functions/follow/events/event-schemas.ts';
import { eventSource } from '../../../functions/follow/events/event-source.ts';
import { eventsDocument } from '../../../functions/follow/events/events-document.ts';
import type { Outcome, ServedRow } from '../../../functions/follow/outcome.ts';
import { announcements, eventSource as sourceOfStack } from '../../../lib/event-bus.ts';
import { articleId, at, makeRow } from '../../made/make-row.ts';

const error = { stage: 'clean' as const, reason: 'empty', message: 'No text.', attempts: 1, at };
const bytesOf = (outcome: Outcome) => JSON.stringify(eventOf(outcome).detail);
const isDescribed = new Ajv({ strict: false }).compile(eventsDocument(false));

/** The served fields of a row, and their changes. */
function servedRow(changes: Partial<ServedRow['served']> = {}, row: Partial<ArticleRow> = {}): ServedRow {
  const made = makeRow({ rev: 4, ...row }) as ServedRow;
  return { ...made, served: { ...made.served, ...changes } };
}

const named = (key: string) => ({ name: key, key, salience: 1 });

describe('the event of what is served', () => {
  it('says what the row says of it', () => {
    const row = servedRow(
      {
        topics: [{ code: '04000000', name: 'economy', confidence: 1, evidence: [] }],
        touchedTopics: [{ code: '09000000', name: 'labour' }],
        persons: [named('anna berg')],
        keywords: ['quai'],
        publisher: 'Agence Nord',
        url: 'https://www.nord.example/port',
      },
      { note: { rev: 4, minute: 1, source: 'd', sameSource: true, replaced: { rev: 2 } } },
    );
    expect(eventOf({ kind: 'served', row })).toEqual({
      detailType: 'Article Served',
      detail: {
        version: 1,
        id: `${articleId}/4/served`,
        articleId,
        rev: 4,
        bucket: 'inbox',
        key: 'port.txt',
        path: `/articles/${articleId}`,
        replaced: 2,
        sameSource: true,
        versionId: 'v1',
        title: 'Le port rouvre ses quais',
        publisher: 'Agence Nord',
        site: 'nord.example',
        published: { value: '2026-01-02T03:04Z', precision: 'minute' },
        seen: at,
        language: 'fr',
        topics: ['04000000', '09000000'],
        persons: ['anna berg'],
        organisations: [],
        places: [],
        keywords: ['quai'],
        size: { paragraphs: 2, words: 10 },
      },
    });
  });

  it('is the same while a newer change is in work, and whatever an earlier commit has noted', () => {
    const row = servedRow({}, { note: { rev: 4, minute: 1, replaced: { rev: 3 } } });
    const { source } = row;
    const inWork: ServedRow = {
      ...row,
      rev: 5,
      stage: 'failed',
      source: { ...source, versionId: 'v2' },
      text: 'TEXT#5#v2#1',
      error,
      updatedAt: '2027-01-01T00:00:00.000Z',
    };
    expect(bytesOf({ kind: 'served', row: inWork })).toBe(bytesOf({ kind: 'served', row }));
    const { note: _, ...unnoted } = row;
    const noted = { ...unnoted, note: { rev: 3, replaced: { rev: 2 } } };
    expect(bytesOf({ kind: 'served', row: noted })).toBe(bytesOf({ kind: 'served', row: unnoted }));
  });
});

describe('the event of what is not served', () => {
  it('says of a removal and a rejection what they took away, and of a rejection why', () => {
    const note = { rev: 5, replaced: { rev: 4 }, sameSource: true as const };
    const gone = { rev: 5, live: undefined, served: undefined, note };
    const removed = eventOf({ kind: 'removed', row: makeRow({ ...gone, stage: 'deleted' }) });
    expect(removed).toMatchObject({ detailType: 'Article Removed', detail: { rev: 5, replaced: 4 } });
    const row = makeRow({ ...gone, stage: 'rejected', error });
    expect(eventOf({ kind: 'rejected', row })).toMatchObject({
      detailType: 'Article Rejected',
      detail: {
        id: `${articleId}/5/rejected`,
        replaced: 4,
        sameSource: true,
        versionId: 'v1',
        reason: 'empty',
        message: 'No text.',
        hint: expect.stringContaining('holds no article'),
      },
    });
  });

  it('says of a failure which stage it was, and what is still served; a redrive changes nothing of it', () => {
    const failure = { ...error, stage: 'index' as const, reason: 'Killed', attempts: 5 };
    const row = makeRow({ rev: 5, live: 4, stage: 'failed', error: failure });
    const told = eventOf({ kind: 'failed', row });
    expect(told).toMatchObject({
      detailType: 'Article Failed',
      detail: { rev: 5, live: 4, stage: 'index', reason: 'Killed', hint: expect.stringContaining('redrive') },
    });
    const driven = { ...row, error: { ...failure, attempts: 0 } };
    expect(eventOf({ kind: 'failed', row: driven })).toEqual(told);
  });
});

const anyText = (maxLength: number) =>
  fc.oneof(fc.string({ unit: 'binary', maxLength }), fc.constant('\u{1}'.repeat(maxLength)));
const anyName = anyText(200).map(named);
const anyServed: fc.Arbitrary<Partial<ServedRow['served']>> = fc.record({
  title: fc.oneof(anyText(500), fc.constant('\ud83d'.repeat(500))),
  publisher: anyText(200),
  persons: fc.array(anyName, { maxLength: 8 }),
  organisations: fc.constant(Array.from({ length: 8 }, () => named('\u{1}'.repeat(200)))),
  places: fc.array(anyName, { maxLength: 9 }),
  keywords: fc.array(anyText(200), { maxLength: 10 }),
});
const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  anyServed.map((served) => ({ kind: 'served' as const, row: servedRow(served) })),
  fc
    .record({
      kind: fc.constantFrom('removed' as const, 'rejected' as const, 'failed' as const),
      message: anyText(2_000),
      key: anyText(300),
      versionId: fc.option(anyText(30), { nil: undefined }),
      noted: fc.boolean(),
    })
    .map(({ kind, message, key, versionId, noted }) => {
      const stage = kind === 'removed' ? ('deleted' as const) : kind;
      const source = { bucket: 'inbox', key, ...(versionId !== undefined && { versionId }) };
      const note = noted ? { rev: 3, replaced: { rev: 2 } } : undefined;
      return { kind, row: makeRow({ rev: 3, stage, source, note, error: { ...error, message } }) };
    }),
);

describe('every event', () => {
  it('is as its schema says, is under 64 kB, and is the same after the table has kept its row', () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const { detailType, detail } = eventOf(outcome);
        expect(v.is(v.strictObject(entriesOf(detailType)), detail)).toBe(true);
        const delivered = { source: eventSource, 'detail-type': detailType, detail };
        expect({ is: isDescribed(delivered), errors: isDescribed.errors }).toEqual({
          is: true,
          errors: null,
        });
        expect(Buffer.byteLength(JSON.stringify(detail))).toBeLessThan(64_000);
        const kept = JSON.parse(
          Buffer.from(JSON.stringify(outcome))
            .toString()
            .replaceAll(/\\ud[89a-f]../g, '�'),
        );
        expect(bytesOf(kept)).toBe(bytesOf(outcome));
      }),
      { numRuns: 200 },
    );
  });

  it('is refused by its schema under another name, and without a field', () => {
    const { detail } = eventOf({ kind: 'served', row: servedRow() });
    const { title: _, ...rest } = detail as { title: string };
    for (const wrong of [
      { source: eventSource, 'detail-type': 'Article Failed', detail },
      { source: eventSource, 'detail-type': 'Article Served', detail: rest },
      { source: 'other', 'detail-type': 'Article Served', detail },
    ])
      expect(isDescribed(wrong)).toBe(false);
  });

  it('is one that a function of the stack may announce, under the source that it may use', () => {
    const allowed: string[] = Object.values(announcements).flat();
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(eventSchemas)));
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(storyEventSchemas)));
    expect(sourceOfStack).toBe(eventSource);
  });

  it('is described with those of stories only where articles are grouped', () => {
    expect(JSON.stringify(eventsDocument(true))).toContain('"Story Changed"');
    expect(JSON.stringify(eventsDocument(false))).not.toMatch(/Story|story/);
  });
});

function entriesOf(type: keyof typeof eventSchemas): v.ObjectEntries {
  return eventSchemas[type].pipe[0].entries;
}
