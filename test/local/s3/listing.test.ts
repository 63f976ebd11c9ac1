import {
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { compareKeys, takePage } from '../../../local/s3/objects/list-page.ts';
import { afterPrefix } from '../../../local/s3/objects/list-request.ts';
import { type OpenS3, openS3 } from './open-s3.ts';

const anyKey = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });

describe('compareKeys', () => {
  it('orders as the UTF-8 bytes do', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (left, right) => {
        expect(Math.sign(compareKeys(left, right))).toBe(
          Buffer.compare(Buffer.from(left), Buffer.from(right)),
        );
      }),
    );
  });
});

describe('takePage', () => {
  it('lists every key once over all pages, alone or in its group, whatever the size of a page', () => {
    const keys = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', '/'), minLength: 1, maxLength: 5 }),
    );
    const query = fc.record({
      prefix: fc.constantFrom('', 'a', 'a/'),
      delimiter: fc.constantFrom('', '/'),
      maxKeys: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(keys, query, (unordered, { prefix, delimiter, maxKeys }) => {
        const ordered = unordered.filter((key) => key.startsWith(prefix)).sort(compareKeys);
        const listed: string[] = [];
        let after = '';
        for (let isTruncated = true; isTruncated; ) {
          const rest = ordered
            .filter((key) => compareKeys(key, after) > 0)
            .map((key) => ({ key, item: key }));
          const request = {
            prefix,
            delimiter,
            maxKeys,
            afterPrefix: afterPrefix(after, { prefix, delimiter }),
          };
          const page = takePage(rest, request);
          listed.push(...[...page.items, ...page.commonPrefixes].sort(compareKeys));
          after = page.last?.key ?? after;
          isTruncated = page.isTruncated;
        }
        const group = (key: string) => {
          const end = delimiter === '' ? -1 : key.indexOf('/', prefix.length);
          return end < 0 ? key : key.slice(0, end + 1);
        };
        expect(listed).toEqual([...new Set(ordered.map(group))]);
      }),
    );
  });
});

describe('listings of the local S3', () => {
  const keys = ['a', 'b/1', 'b/2', 'b/c/3', 'd\r\n&<', 'd e+%', 'é', '\uffee', '😀'];
  let s3: OpenS3;
  beforeAll(async () => {
    s3 = await openS3();
    for (const Key of keys) await s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body: 'x' }));
  });
  afterAll(() => s3.close());

  it('names the buckets', async () => {
    const { Buckets } = await s3.client.send(new ListBucketsCommand());
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['inbox', 'plain']);
  });

  it('pages through all keys in byte order by continuation token', async () => {
    const found: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.client.send(
        new ListObjectsV2Command({ Bucket: 'inbox', MaxKeys: 2, ContinuationToken }),
      );
      found.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(found).toEqual(keys);
  });

  it('groups by delimiter, below a prefix too', async () => {
    const top = await s3.client.send(
      new ListObjectsV2Command({ Bucket: 'inbox', Delimiter: '/', MaxKeys: 2 }),
    );
    expect(top.Contents?.map(({ Key }) => Key)).toEqual(['a']);
    expect(top.CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
    const next = { Bucket: 'inbox', Delimiter: '/', ContinuationToken: top.NextContinuationToken };
    const rest = await s3.client.send(new ListObjectsV2Command(next));
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(keys.slice(4));
    const below = await s3.client.send(
      new ListObjectsV2Command({ Bucket: 'inbox', Delimiter: '/', Prefix: 'b/' }),
    );
    expect(below.Contents?.map(({ Key }) => Key)).toEqual(['b/1', 'b/2']);
    expect(below.CommonPrefixes).toEqual([{ Prefix: 'b/c/' }]);
  });

  it('encodes keys on request', async () => {
    const encoded = { Bucket: 'inbox', EncodingType: 'url', Prefix: 'd' } as const;
    const { Contents } = await s3.client.send(new ListObjectsV2Command(encoded));
    expect(Contents?.map(({ Key }) => Key)).toEqual(['d%0D%0A%26%3C', 'd%20e%2B%25']);
  });

  it('continues the first version of the call by marker', async () => {
    const first = await s3.client.send(
      new ListObjectsCommand({ Bucket: 'inbox', Delimiter: '/', MaxKeys: 2 }),
    );
    expect(first.NextMarker).toBe('b/');
    const next = { Bucket: 'inbox', Delimiter: '/', Marker: first.NextMarker };
    const { Contents } = await s3.client.send(new ListObjectsCommand(next));
    expect(Contents?.map(({ Key }) => Key)).toEqual(keys.slice(4));
  });

  it('continues in the middle of the versions of one key', async () => {
    for (const Body of ['1', '2', '3'])
      await s3.client.send(new PutObjectCommand({ Bucket: 'inbox', Key: 'vv', Body }));
    const query = { Bucket: 'inbox', Prefix: 'vv', MaxKeys: 2 };
    const first = await s3.client.send(new ListObjectVersionsCommand(query));
    expect(first.IsTruncated).toBe(true);
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = first;
    const second = await s3.client.send(
      new ListObjectVersionsCommand({ ...query, KeyMarker, VersionIdMarker }),
    );
    const ids = [...(first.Versions ?? []), ...(second.Versions ?? [])].map(({ VersionId }) => VersionId);
    expect(new Set(ids).size).toBe(3);
    expect(second.IsTruncated).toBe(false);
  });
});
