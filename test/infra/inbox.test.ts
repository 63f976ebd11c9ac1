import { longestStackName } from '../../lib/settings-schema.ts';
import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize();
const bucket = findResource(template, 'AWS::S3::Bucket');
const [intake] = findIds(template, 'AWS::SQS::Queue', 'IntakeQueue');
const account = { Ref: 'AWS::AccountId' };
const region = { Ref: 'AWS::Region' };

const days = (settings: Record<string, unknown>) =>
  findResource(synthesize(settings), 'AWS::S3::Bucket').Properties['LifecycleConfiguration'];

describe('the inbox', () => {
  it('is closed to the public', () => {
    expect(bucket.Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket.Properties['OwnershipControls']).toEqual({
      Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }],
    });
  });

  it('denies whoever comes without TLS, and allows nobody by policy', () => {
    const policy = findResource(template, 'AWS::S3::BucketPolicy').Properties['PolicyDocument'];
    expect(policy).toMatchObject({
      Statement: [
        { Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ],
    });
  });

  it('keeps versions, encrypted with keys of S3', () => {
    expect(bucket.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    });
  });

  it('drops replaced versions after the trail, delete markers that hide nothing, and uploads nobody finished after a week', () => {
    expect(days({ trailDays: 12 })).toEqual({
      Rules: [
        { Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
        {
          Status: 'Enabled',
          NoncurrentVersionExpiration: { NoncurrentDays: 12 },
          ExpiredObjectDeleteMarker: true,
        },
      ],
    });
  });

  it('tells the intake queue of everything that can change what is under a key', () => {
    const queue = { 'Fn::GetAtt': [intake, 'Arn'] };
    expect(bucket.Properties['NotificationConfiguration']).toEqual({
      QueueConfigurations: [
        { Event: 's3:ObjectCreated:*', Queue: queue },
        { Event: 's3:ObjectRemoved:*', Queue: queue },
        { Event: 's3:LifecycleExpiration:Delete', Queue: queue },
        { Event: 's3:LifecycleExpiration:DeleteMarkerCreated', Queue: queue },
      ],
    });
  });

  it('alone may send to the intake queue, and only from this account', () => {
    const policy = findResource(template, 'AWS::SQS::QueuePolicy', 'IntakeQueue').Properties[
      'PolicyDocument'
    ];
    const { Statement: statements } = policy as { Statement: { Effect: string }[] };
    const name = ['copydesk-copydesk-inbox-', account, '-', region, '-an'];
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      {
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: { 'Fn::GetAtt': [intake, 'Arn'] },
        Condition: {
          ArnEquals: {
            'aws:SourceArn': {
              'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:s3:::${name[0]}`, ...name.slice(1)]],
            },
          },
          StringEquals: { 'aws:SourceAccount': account },
        },
      },
    ]);
    expect(bucket.Properties).toMatchObject({
      BucketName: { 'Fn::Join': ['', name] },
      BucketNamespace: 'account-regional',
    });
  });

  it('is made after the policy of the queue, which S3 tries at once', () => {
    expect(bucket.DependsOn).toEqual(
      expect.arrayContaining(findIds(template, 'AWS::SQS::QueuePolicy', 'IntakeQueue')),
    );
  });

  it('has a legal name in every region, however long the name of the stack', () => {
    const longest = synthesize({ stackName: 'x'.repeat(longestStackName) });
    const { BucketName } = findResource(longest, 'AWS::S3::Bucket').Properties;
    const parts = (BucketName as { 'Fn::Join': [string, (string | { Ref: string })[]] })['Fn::Join'][1];
    const values: Record<string, string> = {
      'AWS::AccountId': '123456789012',
      'AWS::Region': 'us-isof-south-1',
    };
    const name = parts.map((part) => (typeof part === 'string' ? part : values[part.Ref])).join('');
    expect(name).toBe(`copydesk-${'x'.repeat(longestStackName)}-inbox-123456789012-us-isof-south-1-an`);
    expect(name.length).toBeLessThanOrEqual(63);
  });

  it('outlives the stack without its policy, which the next stack could not create a second time', () => {
    const keep = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
    expect(bucket).toMatchObject(keep);
    expect(findResource(template, 'AWS::S3::BucketPolicy')).toMatchObject({ DeletionPolicy: 'Delete' });
  });

  it('goes with the stack, and what is in it, when data is not to be kept', () => {
    const passing = synthesize({ keepData: false });
    const gone = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' };
    expect(findResource(passing, 'AWS::S3::Bucket')).toMatchObject(gone);
    passing.resourceCountIs('Custom::S3AutoDeleteObjects', 1);
  });

  it('needs no custom resource while data is kept', () => {
    const types = Object.values(template.toJSON()['Resources']).map(
      (resource) => (resource as { Type: string }).Type,
    );
    expect(
      types.filter((type) => type.startsWith('Custom::') || type.startsWith('AWS::CloudFormation::')),
    ).toEqual([]);
  });
});
