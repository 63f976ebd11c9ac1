import fc from 'fast-check';
import { checkSaid } from '../../../../bin/commands/import/check-said.ts';
import { choosePrefix } from '../../../../bin/commands/import/import-files.ts';
import { describeProgress, describeTime } from '../../../../bin/commands/import/import-progress.ts';
import { describeImport } from '../../../../bin/commands/import/import-summary.ts';
import { KeyTable, shortenEtag } from '../../../../bin/commands/import/key-table.ts';
import { encodeWords, metadataOf } from '../../../../bin/commands/import/object-metadata.ts';
import { noTally } from '../../../../bin/commands/import/take-in.ts';

describe('the table of keys', () => {
  it('knows what it was told last of each of many keys', () => {
    const table = new KeyTable();
    const expected = new Map<string, { etag: bigint; isSeen: boolean }>();
    for (let at = 0; at < 30_000; at++) {
      const known = { etag: shortenEtag(at.toString(16).padStart(32, '9')), isSeen: at % 3 === 0 };
      table.set(`key ${at % 20_000}`, known);
      expected.set(`key ${at % 20_000}`, known);
    }
    expect(table.size).toBe(20_000);
    for (const [key, known] of expected) expect(table.get(key)).toEqual(known);
    expect(table.get('another')).toBeUndefined();
  });

  it('takes no ETag of an upload in parts for an MD5', () => {
    const md5 = 'f'.repeat(32);
    expect(shortenEtag(`"${md5}"`)).toBe(shortenEtag(md5));
    expect(shortenEtag(`"${md5}-2"`)).toBe(0n);
  });
});

describe('metadata', () => {
  it('are ASCII, whatever is stated', () => {
    expect(metadataOf({ title: 'A\nb ', byline: '', url: 'https://a.example/é' })).toEqual({
      title: 'A b',
      url: 'https://a.example/%C3%A9',
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const encoded = encodeWords(text);
        expect(encoded).toMatch(/^[\x20-\x7e]*$/);
        for (const word of encoded.split(' '))
          if (word.startsWith('=?')) expect(word.length).toBeLessThanOrEqual(75);
        const decoded = encoded.replace(/=\?utf-8\?B\?([^?]*)\?= ?/g, (_word, base64) =>
          Buffer.from(base64, 'base64').toString(),
        );
        expect(decoded).toBe(text);
      }),
    );
  });
});

describe('the folder of an import', () => {
  it.each([
    [['dumps/corpus.ndjson.gz'], undefined, 'corpus/'],
    [['articles/'], undefined, 'articles/'],
    [['CC-NEWS-2022.warc.gz'], undefined, 'CC-NEWS-2022/'],
    [['a.zip', 'b.zip'], 'both', 'both/'],
    [['a.zip'], '', ''],
    [['a.zip'], 'x/', 'x/'],
  ])('%s with %s: %s', (files, given, prefix) => {
    expect(choosePrefix(files, given)).toBe(prefix);
  });

  it('has to be said for several files, and begins with no slash', () => {
    expect(() => choosePrefix(['a.zip', 'b.zip'], undefined)).toThrow('--prefix corpus/');
    expect(() => choosePrefix(['a.zip'], '/a')).toThrow('leave it out');
    expect(() => choosePrefix(['.'], undefined)).toThrow('--prefix');
  });

  it.each(['..', '../x', 'a/../b/', './', 'a/.'])('leads nowhere else: %s', (given) => {
    expect(() => choosePrefix(['a.zip'], given)).toThrow('between slashes');
  });

  it.each(['a..b', '.hidden/', '2022/...', 'v1.2'])('may have points in its names: %s', (given) => {
    expect(choosePrefix(['a.zip'], given)).toMatch(/\/$/);
  });
});

describe('what is said of every article', () => {
  it.each([
    [{ url: 'courier' }, '--set url: “courier”'],
    [{ url: 'ftp://courier.example/a' }, 'http or https'],
    [{ published: 'yesterday' }, '--set published: “yesterday”'],
    [{ published: '2026-02-31' }, '--set published'],
    [{ language: 'klingonisch' }, 'ISO 639-1'],
    [{ publisher: '' }, '--set publisher'],
    [{ publisher: 'Courier', byline: 'x'.repeat(201) }, '--set byline'],
  ])('is refused where no article could have it: %j', (said, message) => {
    expect(() => checkSaid(said)).toThrow(message);
  });

  it('is taken as metadata of a file are', () => {
    for (const said of [
      {},
      {
        url: 'https://courier.example/é',
        published: '2026-03',
        language: 'pt-BR',
        publisher: 'Courrier de l’Île',
      },
      {
        published: '1987-05-04T10:00:00+02:00',
        title: 'Brücke gesperrt',
        byline: '山田太郎',
        language: 'ja',
      },
    ])
      expect(() => checkSaid(said)).not.toThrow();
  });
});

describe('what is said of an import', () => {
  it('tells how far it is', () => {
    const tally = { ...noTally(), records: 500, refused: { empty: 2 } };
    expect(describeProgress(tally, 0.25, 10_000)).toEqual({
      records: 500,
      rate: 50,
      left: '30 s',
      refused: ', 2 refused',
    });
    expect(describeProgress(noTally(), 0, 0)).toMatchObject({ left: '?', refused: '' });
    expect([99_000, 5_400_000, 12_000_000].map(describeTime)).toEqual(['99 s', '90 min', '3 h 20 min']);
  });

  it('sums up, with reasons, what to do, and what it will cost', () => {
    const tally = {
      ...noTally(),
      records: 2_000_009,
      put: 2_000_000,
      unnamed: 1,
      refused: { empty: 1, 'broken-json': 8 },
    };
    const run = { prefix: 'corpus/', seconds: 60, isInterrupted: true, refusedFile: 'a.refused.ndjson' };
    expect(describeImport({ ...tally, ...run, isDryRun: true }).split('\n')).toEqual([
      '2000009 records read in 60 s, below corpus/.',
      ' 2000000 would be put',
      expect.stringContaining('       1 without id and address'),
      '       8 refused: broken-json',
      '       1 refused: empty',
      'Each with its place and why: a.refused.ndjson',
      'On AWS that costs about $40.00 at list prices of us-east-1, of which $10.00 to put them.',
      expect.stringContaining('Interrupted. Give the same command again'),
      '',
    ]);
  });
});
