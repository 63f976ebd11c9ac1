import { resolve } from 'node:path';
import { Duration, Stack } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import type { Settings } from '../settings.ts';
import { type FunctionLimits, fullCpuMb } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allow, allowItems, allowSend, partitions } from './statements.ts';

export const classifyLimits: FunctionLimits = { timeout: Duration.seconds(60), memoryMb: fullCpuMb };

/** The name of the topic model's file beside the function. */
const topicModelName = 'topic-model.json';

/** Reads and writes articles, sends to index; calls other services only if they are switched on. */
export function addClassify(scope: Construct, parts: StackParts): StageFunction {
  const { table, queues, settings } = parts;
  const { topicModel, comprehend } = settings;
  const { queue: indexQueue } = queues.toIndex;
  const classify = new StageFunction(scope, 'Classify', {
    name: 'classify',
    limits: classifyLimits,
    parts,
    permissions: [
      allowItems(['GetItem', 'PutItem', 'UpdateItem'], table, partitions.articles),
      allowSend(indexQueue),
      ...allowAdvice(scope, settings),
    ],
    environment: { INDEX_QUEUE_URL: indexQueue.queueUrl, ...describeAdvice(settings) },
    ...(topicModel !== undefined && { files: { [topicModelName]: resolve(topicModel) } }),
  });
  if (comprehend) {
    acknowledge(classify, 'AwsSolutions-IAM5[Resource::*]', 'Comprehend reads texts: it has no resources.');
  }
  classify.consume(queues.toClassify, { batchSize: 10, maxConcurrency: settings.classifyMaxConcurrency });
  return classify;
}

/** The variables for the services that help classify, if they are switched on. */
function describeAdvice({
  topicModel,
  comprehend,
  bedrockModel,
  bedrockThreshold,
}: Settings): Record<string, string> {
  return {
    ...(topicModel !== undefined && { TOPIC_MODEL: topicModelName }),
    ...(comprehend && { COMPREHEND: 'true' }),
    ...(bedrockModel !== undefined && {
      BEDROCK_MODEL: bedrockModel,
      BEDROCK_THRESHOLD: `${bedrockThreshold}`,
    }),
  };
}

function allowAdvice(scope: Construct, { comprehend, bedrockModel }: Settings): PolicyStatement[] {
  return [
    ...(comprehend ? [allow(['comprehend:DetectEntities', 'comprehend:DetectSentiment'], '*')] : []),
    ...(bedrockModel === undefined ? [] : [allow(['bedrock:InvokeModel'], modelArn(scope, bedrockModel))]),
  ];
}

function modelArn(scope: Construct, resourceName: string): string {
  // A foundation model belongs to no account.
  return Stack.of(scope).formatArn({
    service: 'bedrock',
    account: '',
    resource: 'foundation-model',
    resourceName,
  });
}
