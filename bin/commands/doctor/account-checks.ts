import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetBucketNotificationConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { nameInbox } from '../../../lib/inbox.ts';
import type { Settings } from '../../../lib/settings.ts';
import { callName } from '../../call-name.ts';
import type { Check } from './check.ts';
import { countExecutions } from './house-checks.ts';

/** Where a stack would be deployed, and what is there under its name. */
export interface Target {
  account: string;
  region: string;
  stack: Stack | undefined;
}

/** The account and user of the credentials; throws if there are none. */
export async function findAccount(region: string): Promise<{ account: string; arn: string }> {
  const { Account = '', Arn = '' } = await new STSClient({ region }).send(new GetCallerIdentityCommand({}));
  return { account: Account, arn: Arn };
}

/** The stack of this name, if there is one. */
export async function findStack(name: string, region: string): Promise<Stack | undefined> {
  try {
    const { Stacks = [] } = await new CloudFormationClient({ region }).send(
      new DescribeStacksCommand({ StackName: name }),
    );
    return Stacks[0];
  } catch (error) {
    // CloudFormation's answer for a stack that does not exist.
    if (error instanceof CloudFormationServiceException && error.name === 'ValidationError') return undefined;
    throw error;
  }
}

/** The parameter with the version of the CDK's bootstrap, for the default qualifier. */
const bootstrapParameter = '/cdk-bootstrap/hnb659fds/version';

/** The version that the synthesizer of aws-cdk-lib asks for (DefaultStackSynthesizer). */
const oldestBootstrap = 6;

/** Whether the CDK can deploy to this account and region. */
export async function checkBootstrap({ account, region }: Target): Promise<Check> {
  const name = 'CDK bootstrap';
  const advice = `Run: npx cdk bootstrap aws://${account}/${region}`;
  try {
    const { Parameter } = await new SSMClient({ region }).send(
      new GetParameterCommand({ Name: bootstrapParameter }),
    );
    const version = Number(Parameter?.Value);
    const found = `version ${version}`;
    return version >= oldestBootstrap
      ? { name, verdict: 'ok', found }
      : { name, verdict: 'problem', found: `${found}; ${oldestBootstrap} is needed`, advice };
  } catch (error) {
    if (!(error instanceof ParameterNotFound)) throw error;
    return { name, verdict: 'problem', found: 'never done in this account and region', advice };
  }
}

/** Whether the account lets the stages run in parallel; a new account may have only ten executions in all. */
export async function checkConcurrency({ region }: Target, settings: Settings): Promise<Check> {
  const name = 'Concurrency';
  const { AccountLimit } = await new LambdaClient({ region }).send(new GetAccountSettingsCommand({}));
  const free = AccountLimit?.UnreservedConcurrentExecutions ?? 0;
  const { mappings, api } = countExecutions(settings);
  const found = `${free} executions at once; the queues may take ${mappings}, the API about ${api}`;
  if (free >= mappings + api) return { name, verdict: 'ok', found };
  const advice = `Under load calls of the API are refused and messages come late; none is lost. Ask Service Quotas for ${mappings + api} or more "Concurrent executions" of Lambda (a new account has ten), or lower articlesPerSecond and the …MaxConcurrency settings: two each is the least.`;
  return { name, verdict: 'warning', found, advice };
}

/** Whether the stack can be deployed under its name as it is. */
export function checkStack({ stack }: Target, { stackName }: Settings): Check {
  const name = 'Stack';
  const status = stack?.StackStatus;
  if (!status) return { name, verdict: 'ok', found: `${stackName} will be created` };
  const found = `${stackName} is ${status}`;
  if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED') {
    const advice = `Its creation failed, and it can only be deleted: aws cloudformation delete-stack --stack-name ${stackName}. What to do where that fails too: docs/operations.md, "When a first deploy fails".`;
    return { name, verdict: 'problem', found, advice };
  }
  if (status.endsWith('_IN_PROGRESS'))
    return { name, verdict: 'problem', found, advice: 'Wait until it is done.' };
  if (status.endsWith('_FAILED')) {
    return { name, verdict: 'problem', found, advice: 'See its events in the CloudFormation console.' };
  }
  return { name, verdict: 'ok', found: `${found}, and will be updated` };
}

/** Whether the bucket also sends events elsewhere, which a deployment may undo. */
export async function checkNotifications(target: Target, settings: Settings): Promise<Check> {
  const name = 'Notifications';
  const intake = target.stack?.Outputs?.find(({ OutputKey }) => OutputKey === 'IntakeQueueUrl')?.OutputValue;
  if (intake === undefined) return { name, verdict: 'ok', found: 'set with the bucket' };
  const {
    QueueConfigurations = [],
    TopicConfigurations = [],
    LambdaFunctionConfigurations = [],
  } = await new S3Client({ region: target.region }).send(
    new GetBucketNotificationConfigurationCommand({
      Bucket: nameInbox(settings.stackName, target.account, target.region),
    }),
  );
  const queueName = intake.slice(intake.lastIndexOf('/') + 1);
  const ours = QueueConfigurations.filter(({ QueueArn }) => QueueArn?.endsWith(`:${queueName}`));
  const strangers =
    QueueConfigurations.length -
    ours.length +
    TopicConfigurations.length +
    LambdaFunctionConfigurations.length;
  if (ours.length === 0) {
    const advice = `New files are not taken in: somebody has changed that by hand. Set it back to the intake queue, for all events of objects, then run: ${callName} reconcile --fix`;
    return { name, verdict: 'problem', found: 'the bucket does not announce to the intake queue', advice };
  }
  if (strangers === 0)
    return { name, verdict: 'ok', found: `${ours.length} kinds of events go to the intake queue` };
  const advice =
    'A deployment that changes the bucket undoes what was added by hand. Let others read from an SNS topic or EventBridge of their own.';
  return { name, verdict: 'warning', found: `${strangers} others are told of new files too`, advice };
}
