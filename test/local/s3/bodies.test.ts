import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { decodeAwsChunked } from '../../../local/s3/protocol/aws-chunked.ts';
import { type OpenS3, openS3 } from './open-s3.ts';

const crc32Of = (text: string) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return bytes.toString('base64');
};

async function decode(pieces: Buffer[]): Promise<{ text: string; trailers: Record<string, string> }> {
  const trailers: Record<string, string> = {};
  const found: Uint8Array[] = [];
  for await (const piece of decodeAwsChunked(Readable.from(pieces), trailers)) found.push(piece);
  return { text: Buffer.concat(found).toString('latin1'), trailers };
}

describe('decodeAwsChunked', () => {
  it('gives back the bytes and the trailers wherever the network cuts the body', async () => {
    const chunks = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        const framed = texts.map((text) => `${text.length.toString(16)};chunk-signature=abc\r\n${text}\r\n`);
        const body = Buffer.from(
          `${framed.join('')}0;chunk-signature=abc\r\nX-Amz-Checksum-CRC32:AAAAAA==\r\n\r\n`,
        );
        const pieces: Buffer[] = [];
        for (let at = 0; at < body.length; at += size) pieces.push(body.subarray(at, at + size));
        const { text, trailers } = await decode(pieces);
        expect(text).toBe(texts.join(''));
        expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
      }),
    );
  });

  it.each([
    '',
    '5\r\nhel',
    '5\r\nhello',
    '5\r\nhelloX\r\n0\r\n\r\n',
    'zz\r\n',
  ])('refuses the broken body %j', async (body) => {
    await expect(decode([Buffer.from(body)])).rejects.toMatchObject({ code: 'IncompleteBody' });
  });
});

describe('bodies sent to the local S3', () => {
  let s3: OpenS3;
  beforeAll(async () => {
    s3 = await openS3();
  });
  afterAll(() => s3.close());

  const send = (body: string, headers: Record<string, string>) =>
    fetch(`${s3.url}/inbox/key`, { method: 'PUT', body, headers });
  const read = async () => {
    const { Body } = await s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'key' }));
    return Body?.transformToString();
  };

  it('takes the stream an SDK sends in chunks with a trailing checksum', async () => {
    const text = 'streamed '.repeat(20_000);
    const Body = Readable.from([text.slice(0, 70_000), text.slice(70_000)]);
    const stored = await s3.client.send(
      new PutObjectCommand({
        Bucket: 'inbox',
        Key: 'key',
        Body,
        ContentLength: text.length,
        ContentEncoding: 'gzip',
      }),
    );
    expect(stored.ChecksumCRC32).toBe(crc32Of(text));
    const found = await s3.client.send(new GetObjectCommand({ Bucket: 'inbox', Key: 'key' }));
    expect(found.ContentEncoding).toBe('gzip');
    expect(await found.Body?.transformToString()).toBe(text);
  });

  it.each([
    [
      'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${crc32Of('hello')}\r\n\r\n`,
    ],
    [
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      `5;chunk-signature=1\r\nhello\r\n0;chunk-signature=2\r\nx-amz-checksum-crc32:${crc32Of('hello')}\n\r\nx-amz-trailer-signature:3\r\n\r\n`,
    ],
  ])('checks the trailer of %s', async (sha256, body) => {
    const headers = {
      'x-amz-content-sha256': sha256,
      'x-amz-decoded-content-length': '5',
      'x-amz-trailer': 'x-amz-checksum-crc32',
      'content-encoding': 'aws-chunked',
    };
    const stored = await send(body, headers);
    expect([stored.status, stored.headers.get('x-amz-checksum-crc32')]).toEqual([200, crc32Of('hello')]);
    expect(await read()).toBe('hello');
    const wrong = await send(body.replace('hello', 'jello'), headers);
    expect(await wrong.text()).toContain('<Code>BadDigest</Code>');
    const short = await send(body, { ...headers, 'x-amz-decoded-content-length': '6' });
    expect(await short.text()).toContain('<Code>IncompleteBody</Code>');
    expect(await read()).toBe('hello');
  });

  it('takes signed chunks without trailers', async () => {
    const headers = {
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-decoded-content-length': '3',
    };
    expect((await send('3;chunk-signature=1\r\nabc\r\n0;chunk-signature=2\r\n\r\n', headers)).status).toBe(
      200,
    );
    expect(await read()).toBe('abc');
  });

  it.each([
    ['content-md5', createHash('md5').update('other').digest('base64'), 'BadDigest'],
    ['content-md5', 'short', 'InvalidDigest'],
    ['x-amz-checksum-crc32', crc32Of('other'), 'BadDigest'],
    ['x-amz-checksum-sha1', createHash('sha1').update('other').digest('base64'), 'BadDigest'],
    ['x-amz-checksum-sha256', createHash('sha256').update('other').digest('base64'), 'BadDigest'],
    ['x-amz-checksum-sha256', 'short', 'InvalidRequest'],
    ['x-amz-content-sha256', createHash('sha256').update('other').digest('hex'), 'XAmzContentSHA256Mismatch'],
  ])('refuses a body that is not what %s %s says', async (name, value, code) => {
    await send('good', {});
    expect(await (await send('text', { [name]: value })).text()).toContain(`<Code>${code}</Code>`);
    expect(await read()).toBe('good');
  });

  it('refuses more than five gigabytes before any of it arrives', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const call = request(`${s3.url}/inbox/key`, {
        method: 'PUT',
        headers: { 'content-length': 5 * 1_024 ** 3 + 1 },
      });
      call.on('error', reject).on('response', async (response) => {
        resolve(Buffer.concat(await response.toArray()).toString());
        call.destroy();
      });
      call.flushHeaders();
    });
    expect(answer).toContain('<Code>EntityTooLarge</Code>');
  });

  it('keeps nothing of an upload that breaks off', async () => {
    await send('good', {});
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(s3.url).port), '127.0.0.1', () => {
        socket.write('PUT /inbox/key HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf', () =>
          socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect(await read()).toBe('good');
  });

  it('answers a document that is no XML with MalformedXML', async () => {
    const answer = await fetch(`${s3.url}/inbox?versioning`, {
      method: 'PUT',
      body: '<VersioningConfiguration>',
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>MalformedXML</Code>');
  });
});
