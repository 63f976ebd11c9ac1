import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CallGuard } from '../../../local/iam/call-guard.ts';
import { readStatement, type StatementText } from '../../../local/iam/policy.ts';
import { type LocalDynamoDb, startDynamoDb } from '../../../local/start-dynamodb.ts';
import { type OpenS3, openS3 } from '../s3/open-s3.ts';

const region = 'eu-west-3';
const tableArn = 'arn:aws:dynamodb:eu-west-3:000000000000:table/articles';
const signer = (accessKeyId: string) => ({ region, credentials: { accessKeyId, secretAccessKey: 'local' } });

const lines: string[] = [];

function createGuard(...texts: Omit<StatementText, 'Effect' | 'Condition'>[]): CallGuard {
  const guard = new CallGuard({ earlier: [], log: (line) => lines.push(line), onNews: () => {} });
  const statements = texts.map((text) => readStatement({ Effect: 'Allow', Condition: {}, ...text }));
  const others = { others: [], describe: () => ({}) };
  guard.open([{ name: 'Clean', arn: 'arn:clean', accessKeyId: 'function.clean', statements, ...others }]);
  return guard;
}

beforeEach(() => {
  lines.length = 0;
});

describe('DynamoDB behind a guard', () => {
  const guard = createGuard({ Action: ['dynamodb:GetItem'], Resource: [tableArn] });
  let folder: string;
  let dynamodb: LocalDynamoDb;
  let clean: DynamoDBClient;
  let person: DynamoDBClient;
  const Item = { pk: { S: 'A#1' } };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-guard-'));
    dynamodb = await startDynamoDb(folder, region, (caller, operation) =>
      guard.refuse(caller, () => [{ action: `dynamodb:${operation}`, resource: tableArn, context: {} }]),
    );
    await dynamodb.openTable('articles', {
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: [],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    });
    clean = new DynamoDBClient({ endpoint: dynamodb.url, ...signer('function.clean') });
    person = new DynamoDBClient({ endpoint: dynamodb.url, ...signer('local') });
  });

  afterAll(async () => {
    for (const client of [clean, person]) client.destroy();
    await dynamodb.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves what the role allows, and the person at this machine in everything', async () => {
    await person.send(new PutItemCommand({ TableName: 'articles', Item }));
    expect((await clean.send(new GetItemCommand({ TableName: 'articles', Key: Item }))).Item).toEqual(Item);
    expect((await person.send(new ScanCommand({ TableName: 'articles' }))).Count).toBe(1);
  });

  it('refuses all else as AWS does, and says once who was refused what', async () => {
    for (let time = 0; time < 2; time++) {
      await expect(clean.send(new ScanCommand({ TableName: 'articles' }))).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: `User: arn:clean is not authorized to perform: dynamodb:Scan on resource: ${tableArn} because no identity-based policy allows the dynamodb:Scan action`,
        $metadata: { httpStatusCode: 400 },
      });
    }
    expect(lines).toEqual([expect.stringContaining('Clean was refused.')]);
    const [usage] = guard.list();
    expect(usage?.refusals).toEqual([{ action: 'dynamodb:Scan', resource: tableArn, count: 2 }]);
  });
});

describe('S3 behind a guard', () => {
  const read = { Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::inbox/*'] };
  const list = { Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::inbox'] };
  let opened: OpenS3 | undefined;
  let clean: S3Client;

  async function open(guard: CallGuard): Promise<void> {
    opened = await openS3({ guard });
    clean = new S3Client({ endpoint: opened.url, forcePathStyle: true, ...signer('function.clean') });
  }

  afterEach(async () => {
    clean.destroy();
    await opened?.close();
  });

  const get = (Key: string, VersionId?: string) =>
    clean.send(new GetObjectCommand({ Bucket: 'inbox', Key, VersionId }));

  it('answers 404 for a missing file only to who may list the bucket, else 403', async () => {
    await open(createGuard(read, list));
    await expect(get('gone.txt')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await opened?.close();
    await open(createGuard(read));
    await expect(get('gone.txt')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Access Denied',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('asks for another permission where a version is named', async () => {
    await open(createGuard(read, list));
    const { VersionId } =
      (await opened?.client.send(new PutObjectCommand({ Bucket: 'inbox', Key: 'a.txt', Body: 'a' }))) ?? {};
    expect(await (await get('a.txt')).Body?.transformToString()).toBe('a');
    await expect(get('a.txt', VersionId)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('refuses a write, and tells no key in its lines', async () => {
    await open(createGuard(read, list));
    const put = new PutObjectCommand({ Bucket: 'inbox', Key: 'secret.txt', Body: 'a' });
    await expect(clean.send(put)).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(lines.join()).toContain('s3:PutObject on resource: arn:aws:s3:::inbox/*');
    expect(lines.join()).not.toContain('secret');
  });

  it('asks about each key of a DeleteObjects, as S3 does', async () => {
    await open(createGuard({ Action: ['s3:DeleteObject'], Resource: ['arn:aws:s3:::inbox/old/*'] }));
    const Objects = [{ Key: 'old/a' }, { Key: 'new/a' }, { Key: 'old/b', VersionId: '1' }];
    const answer = await clean.send(new DeleteObjectsCommand({ Bucket: 'inbox', Delete: { Objects } }));
    expect(answer.Deleted?.map(({ Key }) => Key)).toEqual(['old/a']);
    expect(answer.Errors?.map(({ Key, Code }) => [Key, Code])).toEqual([
      ['new/a', 'AccessDenied'],
      ['old/b', 'AccessDenied'],
    ]);
  });

  it('knows who signed a URL, and in whose name a form is sent', async () => {
    await open(createGuard(read));
    const url = new URL(`${opened?.url}/inbox/a.txt`);
    const signed = { Algorithm: 'AWS4-HMAC-SHA256', Date: '20260101T000000Z', Expires: '60', Signature: 'x' };
    const Credential = 'function.clean/20260101/eu-west-3/s3/aws4_request';
    for (const [name, value] of Object.entries({ ...signed, Credential }))
      url.searchParams.set(`X-Amz-${name}`, value);
    const late = await fetch(url, { method: 'PUT', body: 'a' });
    expect(await late.text()).toContain('Request has expired');
    const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    url.searchParams.set('X-Amz-Date', now);
    expect((await fetch(url, { method: 'PUT', body: 'a' })).status).toBe(403);
    const send = async (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ key: 'a.txt', ...fields })) form.append(name, value);
      form.append('file', new Blob(['a']), 'a.txt');
      return (await fetch(`${opened?.url}/inbox`, { method: 'POST', body: form })).status;
    };
    expect(await send({ 'x-amz-credential': Credential })).toBe(403);
    expect(await send({})).toBe(204);
  });

  it('reads what is encrypted with a key of KMS only for who may use the key', async () => {
    const key = { Action: ['kms:Decrypt'], Resource: ['arn:aws:kms:eu-west-3:000000000000:key/1'] };
    const encrypt = (SSEKMSKeyId: string) =>
      opened?.client.send(
        new PutObjectCommand({
          Bucket: 'inbox',
          Key: SSEKMSKeyId,
          Body: 'a',
          ServerSideEncryption: 'aws:kms',
          SSEKMSKeyId,
        }),
      );
    await open(createGuard(read, list, key));
    await encrypt('1');
    await encrypt('2');
    expect(await (await get('1')).Body?.transformToString()).toBe('a');
    await expect(get('2')).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(lines.join()).toContain('kms:Decrypt');
    const head = await clean.send(new HeadObjectCommand({ Bucket: 'inbox', Key: '2' }));
    expect(head.ServerSideEncryption).toBe('aws:kms');
  });
});
