import { join } from 'node:path';
import { clientTimeoutMs, describeClient, type OpenClient, openClient, whyNot } from './open-client.ts';

jest.setTimeout(clientTimeoutMs);

describeClient('boto3', whyNot('python3', '-c', 'import boto3'), () => {
  let client: OpenClient;
  let outcomes: Record<string, string>;
  beforeAll(async () => {
    client = await openClient();
    const printed = await client.run('python3', join(__dirname, 'boto3_day.py'), client.s3.url);
    outcomes = JSON.parse(printed);
  });
  afterAll(() => client.close());

  it.each([
    ['uploads and downloads files, by managed transfers in parts too', 'transfers'],
    ['copies objects, by parts where they are large', 'copies'],
    ['pages through keys, by both versions of the call, and deletes many at once', 'listings'],
    ['makes links for downloads and uploads, and forms for browsers', 'links'],
    ['sets and reads tags, classes, ACLs and attributes', 'keeping'],
    ['lists versions and restores one', 'versions'],
    ['makes and removes a bucket, and asks how it is set', 'buckets'],
    ['raises the error of S3, with what to do, where a call is not supported', 'refusals'],
  ])('%s', (_title, part) => {
    expect(outcomes[part]).toBe('done');
  });

  it('causes the events of what it does', () => {
    expect(client.eventNames()).toEqual(
      expect.arrayContaining([
        'ObjectCreated:Put',
        'ObjectCreated:CompleteMultipartUpload',
        'ObjectCreated:Copy',
        'ObjectCreated:Post',
        'ObjectRemoved:DeleteMarkerCreated',
      ]),
    );
  });
});
