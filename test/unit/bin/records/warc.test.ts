import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { maxRecordBytes } from '../../../../bin/records/record.ts';
import { makeAnswer, makeRecord } from '../../../made/make-warc.ts';
import { namesOf, readMade, refusalsOf, textsOf } from './read-made.ts';

const page = '<html><p>The ferry sails again.</p></html>';
const site = 'https://ferry.example/';
const response = (name: string, answer = makeAnswer(page), length?: number | string) =>
  makeRecord('response', `${site}${name}`, answer, length === undefined ? {} : { length });

describe('WARC', () => {
  it('gives pages with their address and content type, and counts the rest', async () => {
    const records = [
      makeRecord('warcinfo', '', 'software: x', { contentType: 'application/warc-fields' }),
      makeRecord('request', site, 'GET / HTTP/1.1\r\n\r\n'),
      response('a'),
      makeRecord('revisit', site, makeAnswer('')),
      response('gone', makeAnswer(page, {}, 404)),
      response('picture', makeAnswer('x', { 'Content-Type': 'image/png' })),
    ];
    const read = await readMade('a.warc', Buffer.concat(records));
    expect(read.records).toEqual([
      expect.objectContaining({
        body: Buffer.from(page),
        contentType: 'text/html; charset=utf-8',
        facts: { url: `${site}a` },
        name: { from: 'url', text: `${site}a`, extension: '.html' },
      }),
    ]);
    expect(read.skipped).toEqual([
      'warcinfo records',
      'request records',
      'revisit records',
      'answers with status 404',
      'answers that are not HTML',
    ]);
    const packed = Buffer.concat(records.map((each) => gzipSync(each)));
    expect(textsOf(await readMade('a.warc.gz', packed))).toEqual([page]);
  });

  it('gives the texts of a WET', async () => {
    const wet = makeRecord('conversion', `${site}a`, 'The ferry\nsails.', { contentType: 'text/plain' });
    const read = await readMade('a.wet', wet);
    expect(read.records).toMatchObject([
      { contentType: 'text/plain; charset=utf-8', facts: { url: `${site}a` } },
    ]);
    expect(textsOf(read)).toEqual(['The ferry\nsails.']);
  });

  const chunked = `${page.length.toString(16)};x=y\r\n${page}\r\n0\r\n\r\n`;
  it.each([
    ['gzip', gzipSync(page), { 'Content-Encoding': 'gzip' }],
    ['deflate', deflateSync(page), { 'Content-Encoding': 'deflate' }],
    ['deflate without a header', deflateRawSync(page), { 'Content-Encoding': 'deflate' }],
    ['br', brotliCompressSync(page), { 'Content-Encoding': 'br' }],
    ['chunked', chunked, { 'Transfer-Encoding': 'chunked' }],
    [
      'decoded by the crawler, which left the header',
      page,
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
    ],
  ])('decodes a body: %s', async (_name, body, headers) => {
    expect(textsOf(await readMade('a.warc', response('a', makeAnswer(body, headers))))).toEqual([page]);
  });

  it('finds the next record where a length is wrong, and none hides another', async () => {
    const records = [
      response('long', makeAnswer(page), 50_000),
      response('a'),
      response('short', makeAnswer(page), 20),
      response('b'),
      response('none', makeAnswer(page), 'many'),
      response('c'),
      Buffer.from('rubbish\r\n\r\n'),
      response('d'),
    ];
    const read = await readMade('a.warc', Buffer.concat(records));
    expect(namesOf(read)).toEqual(['a', 'b', 'c', 'd'].map((name) => `url ${site}${name}`));
    expect(read.refused.map(({ reason }) => reason)).toEqual([
      'wrong-length',
      'wrong-length',
      'wrong-length',
      'damaged',
    ]);
  });

  it('says where it was cut, and gives what came before', async () => {
    const whole = Buffer.concat([response('a'), response('b')]);
    for (const left of [20, 70, whole.length / 2 - 20]) {
      const read = await readMade('a.warc', whole.subarray(0, whole.length / 2 + left));
      expect(namesOf(read)).toEqual([`url ${site}a`]);
      expect(refusalsOf(read)).toEqual([`${whole.length / 2} cut`]);
    }
    const packed = Buffer.concat([gzipSync(response('a')), gzipSync(response('b'))]);
    const read = await readMade('a.warc.gz', packed.subarray(0, -60));
    expect(namesOf(read)).toEqual([`url ${site}a`]);
    expect(read.refused.at(-1)?.reason).toBe('cut');
  });

  it('does not hold what is over the limit, packed or not', async () => {
    const bomb = makeAnswer(gzipSync(Buffer.alloc(2 * maxRecordBytes)), { 'Content-Encoding': 'gzip' });
    const large = makeAnswer(Buffer.alloc(maxRecordBytes + 1, 0x61));
    const read = await readMade(
      'a.warc',
      Buffer.concat([response('bomb', bomb), response('large', large), response('a')]),
    );
    expect(namesOf(read)).toEqual([`url ${site}a`]);
    expect(read.refused.map(({ reason }) => reason)).toEqual(['too-large', 'too-large']);
  });
});
