import { createDynamoDbReader } from '../../../local/iam/dynamodb-requests.ts';
import { readS3Requests } from '../../../local/iam/s3-requests.ts';
import { readSqsRequests } from '../../../local/iam/sqs-requests.ts';
import { resolveStack } from '../../../local/template/resolve-stack.ts';

const place = { accountId: '000000000000', region: 'eu-west-3', sqsUrl: 'http://sqs', apiUrl: 'http://api' };
const key = (name: string) => [{ AttributeName: name, KeyType: 'HASH' }];
const stack = resolveStack(
  {
    stackName: 'test',
    assetFolders: new Map(),
    template: {
      Conditions: {},
      Outputs: {},
      Parameters: {},
      Resources: {
        Table: {
          Type: 'AWS::DynamoDB::GlobalTable',
          Properties: {
            TableName: 'articles',
            AttributeDefinitions: [],
            BillingMode: 'PAY_PER_REQUEST',
            KeySchema: key('pk'),
            GlobalSecondaryIndexes: [
              { IndexName: 'by-stage', KeySchema: key('work'), Projection: { ProjectionType: 'KEYS_ONLY' } },
            ],
          },
        },
      },
    },
  },
  place,
);

const read = createDynamoDbReader(stack, place);
const tableArn = 'arn:aws:dynamodb:eu-west-3:000000000000:table/articles';
const item = (pk: string) => ({ pk: { S: pk }, sk: { S: 'META' } });

describe('what a call of DynamoDB wants', () => {
  it.each([
    ['GetItem', { TableName: 'articles', Key: item('A#1') }, ['A#1']],
    ['PutItem', { TableName: 'articles', Item: { ...item('A#1'), n: { N: '1' } } }, ['A#1']],
    ['UpdateItem', { TableName: tableArn, Key: item('INDEX') }, ['INDEX']],
    ['BatchGetItem', { RequestItems: { articles: { Keys: [item('A#1'), item('S#2')] } } }, ['A#1', 'S#2']],
    [
      'BatchWriteItem',
      {
        RequestItems: {
          articles: [{ PutRequest: { Item: item('S#1') } }, { DeleteRequest: { Key: item('A#2') } }],
        },
      },
      ['S#1', 'A#2'],
    ],
    [
      'Query',
      {
        TableName: 'articles',
        KeyConditionExpression: 'sk BETWEEN :from AND :to AND #p = :segment',
        ExpressionAttributeNames: { '#p': 'pk' },
        ExpressionAttributeValues: { ':from': { S: 'a' }, ':to': { S: 'b' }, ':segment': { S: 'S#1' } },
      },
      ['S#1'],
    ],
  ])('is, for %s, its action with the partition key of every item', (operation, body, leadingKeys) => {
    expect(read(operation, body)).toEqual([
      {
        action: `dynamodb:${operation}`,
        resource: tableArn,
        context: { 'dynamodb:LeadingKeys': leadingKeys },
      },
    ]);
  });

  it('is about the index where one is queried, and its key', () => {
    const body = {
      TableName: 'articles',
      IndexName: 'by-stage',
      KeyConditionExpression: '#work = :work AND workSince < :bound',
      ExpressionAttributeNames: { '#work': 'work' },
      ExpressionAttributeValues: { ':work': { S: 'working#a' }, ':bound': { S: '~' } },
    };
    expect(read('Query', body)).toEqual([
      {
        action: 'dynamodb:Query',
        resource: `${tableArn}/index/by-stage`,
        context: { 'dynamodb:LeadingKeys': ['working#a'] },
      },
    ]);
  });

  it('cannot be told of a query whose partition key is not stated, which is then refused', () => {
    const body = { TableName: 'articles', KeyConditionExpression: 'pk > :a', ExpressionAttributeValues: {} };
    expect(() => read('Query', body)).toThrow('must say pk = :value');
  });
});

describe('what a call of SQS wants', () => {
  it('is the permission of a single message also for a batch', () => {
    const QueueUrl = 'http://127.0.0.1:1/000000000000/intake';
    expect(readSqsRequests('DeleteMessageBatch', { QueueUrl, Entries: [] }, place)).toEqual([
      { action: 'sqs:DeleteMessage', resource: 'arn:aws:sqs:eu-west-3:000000000000:intake', context: {} },
    ]);
  });
});

describe('what a call of S3 wants', () => {
  const call = (method: string, path: string, headers = {}) => {
    const url = new URL(path, 'http://s3');
    const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
    return readS3Requests({ method, bucket, key: rest.join('/'), query: url.searchParams, headers });
  };

  it.each([
    ['GET', '/inbox/a.txt', ['s3:GetObject arn:aws:s3:::inbox/a.txt']],
    ['GET', '/inbox/a.txt?versionId=1', ['s3:GetObjectVersion arn:aws:s3:::inbox/a.txt']],
    ['HEAD', '/inbox/a.txt', ['s3:GetObject arn:aws:s3:::inbox/a.txt']],
    ['GET', '/inbox?list-type=2&prefix=a', ['s3:ListBucket arn:aws:s3:::inbox']],
    ['GET', '/inbox?versions', ['s3:ListBucketVersions arn:aws:s3:::inbox']],
    ['DELETE', '/inbox/a.txt?versionId=1', ['s3:DeleteObjectVersion arn:aws:s3:::inbox/a.txt']],
    ['PUT', '/inbox/a.txt?partNumber=1&uploadId=2', ['s3:PutObject arn:aws:s3:::inbox/a.txt']],
    ['GET', '/inbox/a.txt?tagging', ['s3:GetObjectTagging arn:aws:s3:::inbox/a.txt']],
    ['GET', '/inbox/a.txt?tagging&versionId=1', ['s3:GetObjectVersionTagging arn:aws:s3:::inbox/a.txt']],
    ['PUT', '/inbox/a.txt?tagging', ['s3:PutObjectTagging arn:aws:s3:::inbox/a.txt']],
    ['DELETE', '/inbox/a.txt?tagging', ['s3:DeleteObjectTagging arn:aws:s3:::inbox/a.txt']],
    [
      'GET',
      '/inbox/a.txt?attributes',
      ['s3:GetObject arn:aws:s3:::inbox/a.txt', 's3:GetObjectAttributes arn:aws:s3:::inbox/a.txt'],
    ],
    ['GET', '/inbox/a.txt?acl', ['s3:GetObjectAcl arn:aws:s3:::inbox/a.txt']],
    ['GET', '/inbox?policyStatus', ['s3:GetBucketPolicyStatus arn:aws:s3:::inbox']],
    ['PUT', '/inbox', ['s3:CreateBucket arn:aws:s3:::inbox']],
    ['DELETE', '/inbox', ['s3:DeleteBucket arn:aws:s3:::inbox']],
    // These ask about each key that their bodies name.
    ['POST', '/inbox?delete', []],
    ['POST', '/inbox', []],
  ])('is, for %s %s, %j', (method, path, expected) => {
    expect(call(method, path).map(({ action, resource }) => `${action} ${resource}`)).toEqual(expected);
  });

  it('is also to read what it copies', () => {
    const requests = call('PUT', '/inbox/b.txt', { 'x-amz-copy-source': '/inbox/a%20b.txt?versionId=7' });
    expect(requests.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      's3:PutObject arn:aws:s3:::inbox/b.txt',
      's3:GetObjectVersion arn:aws:s3:::inbox/a b.txt',
    ]);
  });

  it('is also to set the tags that it says', () => {
    const requests = call('PUT', '/inbox/b.txt', { 'x-amz-tagging': 'a=1' });
    expect(requests.map(({ action }) => action)).toEqual(['s3:PutObject', 's3:PutObjectTagging']);
  });

  it('reads a source with a question mark in its key', () => {
    const [, source] = call('PUT', '/inbox/b.txt', { 'x-amz-copy-source': 'inbox/a%3FversionId%3D7' });
    expect(source).toMatchObject({ action: 's3:GetObject', resource: 'arn:aws:s3:::inbox/a?versionId=7' });
  });

  it('cannot be told of a call that is not in the table, which is then refused', () => {
    expect(() => call('PATCH', '/inbox')).toThrow('which permission PATCH of a bucket needs');
  });
});
