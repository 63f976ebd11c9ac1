import { environments } from '../../functions/runtime/config.ts';
import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize({
  stackName: 'newsroom',
  trailDays: 12,
  topicModel: 'package.json',
  comprehend: true,
  bedrockModel: 'amazon.nova-lite-v1:0',
  publicUrl: 'https://archive.example.org',
  events: true,
  stories: true,
});

/** What `Ref` of the one resource of this type and start of id gives: a queue's URL. */
const ref = (type: string, idStart: string) => ({ Ref: findIds(template, type, idStart)[0] });

const house = {
  TABLE_NAME: 'newsroom-catalogue',
  POWERTOOLS_SERVICE_NAME: 'newsroom',
  POWERTOOLS_METRICS_NAMESPACE: 'Copydesk',
  POWERTOOLS_LOG_LEVEL: 'INFO',
};
const intake = ref('AWS::SQS::Queue', 'IntakeQueue');
const toClassify = ref('AWS::SQS::Queue', 'ToClassifyQueue');
const toIndex = ref('AWS::SQS::Queue', 'ToIndexQueue');

const withDesk = synthesize({
  stackName: 'newsroom',
  auth: 'jwt',
  jwtIssuer: 'https://id.example.org',
  jwtAudience: 'desk',
  desk: true,
  deskClientId: 'the-page',
  stories: true,
});
const following = {
  EVENT_BUS_NAME: ref('AWS::Events::EventBus', 'Events'),
  GROUP_QUEUE_URL: ref('AWS::SQS::Queue', 'ToGroupQueue'),
};
const inbox = { Ref: findIds(withDesk, 'AWS::S3::Bucket', 'Inbox')[0] };

describe('the environment', () => {
  it.each([
    [
      'Desk',
      {
        BUCKET_NAME: inbox,
        JWT_ISSUER: 'https://id.example.org',
        JWT_AUDIENCE: 'desk',
        CLIENT_ID: 'the-page',
        STORIES: 'true',
      },
    ],
    ['Upload', { BUCKET_NAME: inbox }],
  ])('of %s holds exactly what it reads, where there is a desk', (name, own) => {
    const { Environment } = findResource(withDesk, 'AWS::Lambda::Function', name).Properties;
    expect(Environment).toEqual({ Variables: { ...house, ...own } });
    const read = environments[name.toLowerCase() as keyof typeof environments].entries;
    expect(Object.keys(read).sort()).toEqual(['TABLE_NAME', ...Object.keys(own)].sort());
  });

  it.each([
    ['Clean', { CLASSIFY_QUEUE_URL: toClassify, TRAIL_DAYS: '12', ...following }],
    [
      'Classify',
      {
        INDEX_QUEUE_URL: toIndex,
        TOPIC_MODEL: 'topic-model.json',
        COMPREHEND: 'true',
        BEDROCK_MODEL: 'amazon.nova-lite-v1:0',
        BEDROCK_THRESHOLD: '0.4',
      },
    ],
    ['Index', { MERGE_QUEUE_URL: ref('AWS::SQS::Queue', 'ToMergeQueue'), ...following }],
    ['Merge', {}],
    ['Group', { BOARD_SECONDS: '300', ...following }],
    [
      'Query',
      {
        BUCKET_NAME: ref('AWS::S3::Bucket', 'Inbox'),
        BUDGET_READ_UNITS: '5000',
        BUDGET_MS: '10000',
        PUBLIC_URL: 'https://archive.example.org',
        STORIES: 'true',
      },
    ],
    [
      'Bury',
      {
        INTAKE_QUEUE_URL: intake,
        REPROCESS_QUEUE_URL: ref('AWS::SQS::Queue', 'ToReprocessQueue'),
        CLASSIFY_QUEUE_URL: toClassify,
        INDEX_QUEUE_URL: toIndex,
        ...following,
      },
    ],
    ['Learn', {}],
    [
      'Reconcile',
      {
        BUCKET_NAME: ref('AWS::S3::Bucket', 'Inbox'),
        INTAKE_QUEUE_URL: intake,
        GROUP_QUEUE_URL: ref('AWS::SQS::Queue', 'ToGroupQueue'),
      },
    ],
    ['Sweep', { CLASSIFY_QUEUE_URL: toClassify, INDEX_QUEUE_URL: toIndex }],
  ])('of %s holds exactly what it reads', (name, own) => {
    const { Environment } = findResource(template, 'AWS::Lambda::Function', name).Properties;
    expect(Environment).toEqual({ Variables: { ...house, ...own } });
    const read = environments[name.toLowerCase() as keyof typeof environments].entries;
    expect(Object.keys(read).sort()).toEqual(['TABLE_NAME', ...Object.keys(own)].sort());
  });

  it('says nothing of what is off', () => {
    const plain = findResource(synthesize(), 'AWS::Lambda::Function', 'Classify').Properties['Environment'];
    const { Variables } = plain as { Variables: object };
    expect(Object.keys(Variables).sort()).toEqual([...Object.keys(house), 'INDEX_QUEUE_URL'].sort());
  });
});
