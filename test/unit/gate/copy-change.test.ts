import { createHash } from 'node:crypto';
import type { StoredObject } from '../../../functions/article/ports.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import type { SourceProfile } from '../../../functions/article/source-profile.ts';
import { decodeText, maxTextBytes } from '../../../functions/catalog/items/text-codec.ts';
import { cleanVersion } from '../../../functions/clean/clean-article.ts';
import { sizeLimitBytes } from '../../../functions/clean/read/decode-bytes.ts';
import { describeChange } from '../../../functions/gate/copy-change.ts';
import type { IntakeEvent } from '../../../functions/gate/intake-events.ts';
import { at, makeRow } from '../../made/make-row.ts';

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

/** What a change means where so much is known of the sources. */
function changeOf(
  change: IntakeEvent,
  seen: ArticleRow | undefined,
  object: StoredObject | undefined,
  known: Record<string, SourceProfile> = {},
) {
  return describeChange(change, seen, object, later, { find: async (source) => known[source] });
}

/** A word of sixteen syllables that no other is like: a byte each. */
function makeWord(seed: number): string {
  const bytes = createHash('md5').update(`${seed}`).digest();
  return Array.from(bytes, (byte) => `${'bcdfghjklmnprstv'[byte >> 4]}${'aeiouyàéèêëîïôùü'[byte & 15]}`).join(
    '',
  );
}

/** Prose of words that never repeat, which compression cannot make much smaller. */
function incompressibleText(words: number): string {
  const lines = ['Un mot après l’autre sans que jamais un mot revienne'];
  for (let i = 0; i < words; i += 10) {
    const line = Array.from({ length: 10 }, (_, j) => makeWord(i + j));
    lines.push(`${line.join(' ')}.`);
  }
  return lines.join('\n\n');
}

describe('a file that is new or has changed', () => {
  it('makes a first row, at rev 1, that points to its text', async () => {
    const change = await changeOf(event, undefined, objectOf(news));
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

  it('raises rev, keeps when it was first seen, and leaves what is served as it is', async () => {
    const change = await changeOf(event, makeRow({ rev: 3 }), objectOf(news));
    expect(change?.row).toMatchObject({ rev: 4, stage: 'cleaned', createdAt: at, updatedAt: later });
    expect(change?.row).not.toHaveProperty('live');
    expect(change?.row).not.toHaveProperty('served');
  });

  it('is cleaned again when the code of cleaning is newer', async () => {
    const seen = makeRow({ cleanVersion: cleanVersion - 1 });
    expect((await changeOf(event, seen, objectOf(news, 'v1')))?.row).toMatchObject({
      rev: 2,
      stage: 'cleaned',
    });
  });

  it('is worked on again when it had failed or was deleted, even if it is the same version', async () => {
    for (const stage of ['failed', 'deleted'] as const) {
      const seen = makeRow({ stage, cleanVersion });
      expect((await changeOf(event, seen, objectOf(news, 'v1')))?.row).toMatchObject({ rev: 2 });
    }
  });
});

describe('a file that is as the row says', () => {
  it.each([
    'cleaned',
    'classified',
    'indexed',
    'rejected',
  ] as const)('changes nothing while %s', async (stage) => {
    const seen = makeRow({ stage, cleanVersion });
    expect(await changeOf(event, seen, objectOf(news, 'v1'))).toBeUndefined();
  });

  it('changes nothing when it was deleted before', async () => {
    expect(await changeOf(event, makeRow({ stage: 'deleted' }), undefined)).toBeUndefined();
  });
});

describe('a file that is gone', () => {
  it('before anything was made of it leaves a tombstone too, for who is at work on it', async () => {
    const { bucket, key } = event;
    const change = await changeOf(event, undefined, undefined);
    expect(change?.row).toMatchObject({ rev: 1, stage: 'deleted', source: { bucket, key } });
  });

  it('leaves a tombstone that keeps rev and source and serves nothing', async () => {
    const change = await changeOf(event, makeRow({ rev: 3 }), undefined);
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
  ])('is rejected as %s and withdrawn, with the evidence in the row', async (reason, content) => {
    const change = await changeOf(event, makeRow(), objectOf(content));
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

  it('is rejected as too large by its size alone, unread', async () => {
    const { source } = objectOf(news);
    const object = { source: { ...source, sizeBytes: sizeLimitBytes + 1 } };
    const message = expect.stringContaining(String(sizeLimitBytes));
    expect((await changeOf(event, undefined, object))?.row).toMatchObject({
      stage: 'rejected',
      error: { reason: 'too-large', message },
    });
  });

  it('is rejected as too large when its text does not fit an item even compressed', async () => {
    const object = objectOf(incompressibleText(40_000));
    expect(object.source.sizeBytes).toBeLessThan(sizeLimitBytes);
    const message = expect.stringContaining(String(maxTextBytes));
    expect((await changeOf(event, undefined, object))?.row).toMatchObject({
      stage: 'rejected',
      error: { reason: 'too-large', message },
    });
  });
});

describe('ord', () => {
  it('never goes back', async () => {
    const seen = makeRow({ ord: high });
    expect((await changeOf({ ...event, ord: low }, seen, objectOf(news)))?.row.ord).toBe(high);
    expect((await changeOf({ ...event, ord: low }, seen, undefined))?.row.ord).toBe(high);
  });

  it('goes forward with a newer event', async () => {
    expect((await changeOf(event, makeRow({ ord: low }), objectOf(news)))?.row.ord).toBe(high);
  });

  it('stays as it is for an event without one', async () => {
    const unordered = { bucket: 'inbox', key: 'port.txt' };
    expect((await changeOf(unordered, makeRow({ ord: low }), undefined))?.row.ord).toBe(low);
    expect((await changeOf(unordered, undefined, objectOf(news)))?.row).not.toHaveProperty('ord');
  });
});

describe('a profile of the source', () => {
  const profile = (version: string, ...keys: string[]): SourceProfile => ({
    version,
    articles: 40,
    lines: Object.fromEntries(keys.map((key) => [key, 30])),
  });
  const notice = 'Le vieux phare veille sur vous depuis toujours.';
  const wired = `Le port rouvre\n\nBrest, 27 déc. (Marine.info) – Les bateaux sont revenus.\n\n${notice}\n\nLa pêche reprend lundi au large.`;
  const bodyOf = async (...change: Parameters<typeof changeOf>) =>
    decodeText((await changeOf(...change))?.text?.copy as Uint8Array).body;
  const ofFolder = profile('f1', 'levieuxphareveillesurvousdepuistoujours');
  const ofPublisher = profile('p1', 'lapechereprendlundiaularge');

  it('is stamped on the row and on the name of the text that was cleaned with it', async () => {
    const change = await changeOf(event, makeRow(), objectOf(wired), { 'folder/': ofFolder });
    const name = `TEXT#2#v2#${cleanVersion}#f1`;
    expect(change).toMatchObject({ row: { profileVersion: 'f1', text: name }, text: { name } });
    expect(await bodyOf(event, makeRow(), objectOf(wired), { 'folder/': ofFolder })).not.toContain(notice);
  });

  it('is that of the folder until the article names a publisher who has one', async () => {
    const known = { 'folder/': ofFolder, 'publisher/marine.info': ofPublisher };
    expect((await changeOf(event, undefined, objectOf(wired), known))?.row.profileVersion).toBe('p1');
    const body = await bodyOf(event, undefined, objectOf(wired), known);
    expect(body).toContain(notice);
    expect(body).not.toContain('La pêche reprend lundi au large.');
  });

  it('is taken off the row again when the next version was cleaned without one', async () => {
    const change = await changeOf(event, makeRow({ profileVersion: 'f1' }), objectOf(wired));
    expect(change?.row).toHaveProperty('profileVersion', undefined);
    expect(change?.text?.name).toBe(`TEXT#2#v2#${cleanVersion}`);
  });

  it('strikes lines, but never the whole article', async () => {
    const eater = profile('f2', 'lesbateauxsontrevenusauportlundimatin', 'leportrouvresesquais');
    const change = await changeOf(event, undefined, objectOf(news), { 'folder/': eater });
    expect(change?.row).toMatchObject({ stage: 'cleaned', profileVersion: undefined });
  });

  it('is no reason by itself to clean again', async () => {
    const seen = makeRow({ cleanVersion, profileVersion: 'f0' });
    expect(await changeOf(event, seen, objectOf(news, 'v1'), { 'folder/': ofFolder })).toBeUndefined();
  });
});
