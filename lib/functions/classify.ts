import { resolve } from 'node:path';
import { Duration, Stack, Token } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import type { Settings } from '../settings.ts';
import { inferenceProfile } from '../settings-schema.ts';
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
      allowItems(['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'], table, partitions.articles),
      allowSend(indexQueue),
      ...allowAdvice(scope, settings),
    ],
    environment: { INDEX_QUEUE_URL: indexQueue.queueUrl, ...describeAdvice(settings) },
    ...(topicModel !== undefined && { files: { [topicModelName]: resolve(topicModel) } }),
  });
  if (comprehend) {
    acknowledge(classify, 'AwsSolutions-IAM5[Resource::*]', 'Comprehend reads texts: it has no resources.');
  }
  const [, model] = inferenceProfile.exec(settings.bedrockModel ?? '') ?? [];
  if (model !== undefined) {
    const { partition } = Stack.of(scope);
    acknowledge(
      classify,
      `AwsSolutions-IAM5[Resource::arn:${Token.isUnresolved(partition) ? '<AWS::Partition>' : partition}:bedrock:*::foundation-model/${model}]`,
      'An inference profile goes to regions of its own choice; the condition lets the role go there through it only.',
    );
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
    ...(bedrockModel === undefined ? [] : allowModel(scope, bedrockModel)),
  ];
}

/**
 * Allows asking a foundation model. An inference profile, whose id begins with where it may go, such as `eu.`, passes the
 * question to the model in one of its regions: that needs the model in each, but only through the profile (Bedrock User
 * Guide, "Prerequisites for inference profiles").
 */
function allowModel(scope: Construct, id: string): PolicyStatement[] {
  const [, model] = inferenceProfile.exec(id) ?? [];
  if (model === undefined) return [allow(['bedrock:InvokeModel'], modelArn(scope, id))];
  const profile = Stack.of(scope).formatArn({
    service: 'bedrock',
    resource: 'inference-profile',
    resourceName: id,
  });
  const throughProfile = allow(['bedrock:InvokeModel'], modelArn(scope, model, '*'));
  throughProfile.addCondition('StringEquals', { 'bedrock:InferenceProfileArn': profile });
  return [allow(['bedrock:InvokeModel'], profile), throughProfile];
}

/** The ARN of a foundation model, in the region of the stack unless another one is given. */
function modelArn(scope: Construct, resourceName: string, region?: string): string {
  return Stack.of(scope).formatArn({
    service: 'bedrock',
    // A foundation model belongs to no account.
    account: '',
    ...(region !== undefined && { region }),
    resource: 'foundation-model',
    resourceName,
  });
}
