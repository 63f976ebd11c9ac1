import { createHash } from 'node:crypto';
import type { StoredObject } from '../../../functions/article/ports.ts';
import { decodeText, maxTextBytes } from '../../../functions/catalog/text-codec.ts';
import { cleanVersion } from '../../../functions/clean/clean-article.ts';
import { describeChange, maxFileBytes } from '../../../functions/clean/copy-change.ts';
import { at, makeRow } from '../make-row.ts';

const later = '2026-03-05T00:00:00.000Z';
const low = '1'.padEnd(32, '0');
const high = '2'.padEnd(32, '0');
const event = { bucket: 'inbox', key: 'port.txt', ord: high };
const news = 'Le port rouvre ses quais\n\nLes bateaux sont revenus au port lundi matin.\n';

function objectOf(text: string | Uint8Array, versionId = 'v2'): StoredObject {
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    source: { bucket: 'inbox', key: 'port.txt', versionId, sizeBytes: body.length, modifiedAt: at },
    body,
  };
}

/** Prose of words that never repeat, which compression cannot make much smaller. */
function incompressibleText(words: number): string {
  const lines = ['Un mot après l’autre sans que jamais un mot revienne'];
  for (let i = 0; i < words; i += 10) {
    const line = Array.from({ length: 10 }, (_, j) =>
      createHash('md5')
        .update(`${i + j}`)
        .digest('base64url'),
    );
    lines.push(`${line.map((word) => word.replaceAll(/[^a-z]/gi, '')).join(' ')}.`);
  }
  return lines.join('\n\n');
}

describe('a file that is new or has changed', () => {
  it('makes a first row, at rev 1, that points to its text', () => {
    const change = describeChange(event, undefined, objectOf(news), later);
    const name = `TEXT#1#v2#${cleanVersion}`;
    expect(change?.row).toEqual({
      rev: 1,
      ord: high,
      source: objectOf(news).source,
      cleanVersion,
      createdAt: later,
      updatedAt: later,
      stage: 'cleaned',
      text: name,
      error: undefined,
    });
    expect(change?.text?.name).toBe(name);
    expect(decodeText(change?.text?.copy as Uint8Array).title).toBe('Le port rouvre ses quais');
  });

  it('raises rev, keeps when it was first seen, and leaves what is served as it is', () => {
    const change = describeChange(event, makeRow({ rev: 3 }), objectOf(news), later);
    expect(change?.row).toMatchObject({ rev: 4, stage: 'cleaned', createdAt: at, updatedAt: later });
    expect(change?.row).not.toHaveProperty('live');
    expect(change?.row).not.toHaveProperty('served');
  });

  it('is cleaned again when the code of cleaning is newer', () => {
    const seen = makeRow({ cleanVersion: cleanVersion - 1 });
    expect(describeChange(event, seen, objectOf(news, 'v1'), later)?.row).toMatchObject({
      rev: 2,
      stage: 'cleaned',
    });
  });

  it('is worked on again when it had failed or was deleted, even if it is the same version', () => {
    for (const stage of ['failed', 'deleted'] as const) {
      const seen = makeRow({ stage, cleanVersion });
      expect(describeChange(event, seen, objectOf(news, 'v1'), later)?.row).toMatchObject({ rev: 2 });
    }
  });
});

describe('a file that is as the row says', () => {
  it.each(['cleaned', 'classified', 'indexed', 'rejected'] as const)('changes nothing while %s', (stage) => {
    const seen = makeRow({ stage, cleanVersion });
    expect(describeChange(event, seen, objectOf(news, 'v1'), later)).toBeUndefined();
  });

  it('changes nothing when neither it nor a row of it is there', () => {
    expect(describeChange(event, undefined, undefined, later)).toBeUndefined();
  });

  it('changes nothing when it was deleted before', () => {
    expect(describeChange(event, makeRow({ stage: 'deleted' }), undefined, later)).toBeUndefined();
  });
});

describe('a file that is gone', () => {
  it('leaves a tombstone that keeps rev and source and serves nothing', () => {
    const change = describeChange(event, makeRow({ rev: 3 }), undefined, later);
    expect(change).toEqual({
      row: {
        rev: 4,
        ord: high,
        live: undefined,
        served: undefined,
        text: undefined,
        stage: 'deleted',
        error: undefined,
        updatedAt: later,
      },
    });
  });
});

describe('a file that can never be an article', () => {
  it.each([
    ['empty', '  \n\t\n'],
    ['binary', Uint8Array.from({ length: 500 }, (_, i) => i % 7)],
  ])('is rejected as %s and withdrawn, with the evidence in the row', (reason, content) => {
    const change = describeChange(event, makeRow(), objectOf(content), later);
    expect(change?.text).toBeUndefined();
    expect(change?.row).toMatchObject({
      rev: 2,
      stage: 'rejected',
      live: undefined,
      served: undefined,
      text: undefined,
      error: { stage: 'clean', reason, attempts: 1, at: later, message: expect.stringMatching(/\d/) },
    });
  });

  it('is rejected as too large by its size alone, unread', () => {
    const { source } = objectOf(news);
    const object = { source: { ...source, sizeBytes: maxFileBytes + 1 } };
    const message = expect.stringContaining(String(maxFileBytes));
    expect(describeChange(event, undefined, object, later)?.row).toMatchObject({
      stage: 'rejected',
      error: { reason: 'too-large', message },
    });
  });

  it('is rejected as too large when its text does not fit an item even compressed', () => {
    const object = objectOf(incompressibleText(40_000));
    expect(object.source.sizeBytes).toBeLessThan(maxFileBytes);
    const message = expect.stringContaining(String(maxTextBytes));
    expect(describeChange(event, undefined, object, later)?.row).toMatchObject({
      stage: 'rejected',
      error: { reason: 'too-large', message },
    });
  });
});

describe('ord', () => {
  it('never goes back', () => {
    const seen = makeRow({ ord: high });
    expect(describeChange({ ...event, ord: low }, seen, objectOf(news), later)?.row.ord).toBe(high);
    expect(describeChange({ ...event, ord: low }, seen, undefined, later)?.row.ord).toBe(high);
  });

  it('goes forward with a newer event', () => {
    expect(describeChange(event, makeRow({ ord: low }), objectOf(news), later)?.row.ord).toBe(high);
  });

  it('stays as it is for an event without one', () => {
    const unordered = { bucket: 'inbox', key: 'port.txt' };
    expect(describeChange(unordered, makeRow({ ord: low }), undefined, later)?.row.ord).toBe(low);
    expect(describeChange(unordered, undefined, objectOf(news), later)?.row).not.toHaveProperty('ord');
  });
});
