import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Function as Handler,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import { createHandler } from '../handler-function.ts';
import type { DeadLetterQueue, StageQueue } from '../stage-queue.ts';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { allowConsume } from './statements.ts';

/** Name of all metrics' namespace. */
export const metricsNamespace = 'Copydesk';

/** What a function of this stack needs. */
export interface StageFunctionProps {
  /** The function, and so its file: functions/handlers/<name>.ts. */
  name: string;
  limits: FunctionLimits;
  parts: Pick<StackParts, 'table'> & { settings: Pick<StackParts['settings'], 'logRetentionDays'> };
  /** All that the function may do, besides logs and traces of its own. */
  permissions: PolicyStatement[];
  /** Variables besides those that every function gets. */
  environment?: Record<string, string>;
  /** Files that are deployed beside the handler: their paths by the names they get there. */
  files?: Record<string, string>;
}

interface Pace {
  batchSize: number;
  /** Batches worked on at once. */
  maxConcurrency: number;
}

/** A Lambda function of this stack: one role with exactly its permissions, one log group, traces. */
export class StageFunction extends Construct {
  readonly name: string;
  readonly limits: FunctionLimits;
  readonly lambda: Handler;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: StageFunctionProps) {
    super(scope, id);
    this.name = props.name;
    this.limits = props.limits;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: props.parts.settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup.grantWrite(role);
    for (const statement of props.permissions) role.addToPrincipalPolicy(statement);
    this.lambda = this.createFunction(role, props);
    acknowledge(
      role,
      'AwsSolutions-IAM5[Resource::*]',
      'Traces belong to no resource: X-Ray takes no other than *.',
    );
  }

  /** Feeds the function from a queue; only messages that it reports as failed come back. */
  consume({ node, queue, batchWindow }: StageQueue, pace: Pace): void {
    this.feed(`${node.id}Source`, queue, { ...pace, maxBatchingWindow: batchWindow });
  }

  /** Feeds the function from a dead-letter queue, which is usually empty. */
  consumeDeadLetters(deadLetters: DeadLetterQueue): void {
    this.feed('DeadLettersSource', deadLetters, { batchSize: 10, maxConcurrency: 2 });
  }

  /** Calls the function on a schedule; the rule stands beside it. */
  runEvery(interval: Duration): void {
    new Rule(Stack.of(this), `${this.node.id}Schedule`, {
      schedule: Schedule.rate(interval),
      targets: [new LambdaFunction(this.lambda)],
    });
  }

  private feed(id: string, queue: Queue, pace: Pace & { maxBatchingWindow?: Duration }): void {
    this.lambda.addToRolePolicy(allowConsume(queue));
    this.lambda.addEventSourceMapping(id, {
      ...pace,
      eventSourceArn: queue.queueArn,
      reportBatchItemFailures: true,
    });
  }

  private createFunction(
    role: Role,
    { name, limits, parts, environment, files = {} }: StageFunctionProps,
  ): Handler {
    const { timeout, memoryMb } = limits;
    return createHandler(this, 'Function', {
      name,
      files,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout,
      memorySize: memoryMb,
      role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Not WARN: an alarm counts the lines that say how an invocation ended.
      systemLogLevelV2: SystemLogLevel.INFO,
      tracing: Tracing.ACTIVE,
      environment: {
        TABLE_NAME: parts.table.tableName,
        POWERTOOLS_SERVICE_NAME: Stack.of(this).stackName,
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace,
        POWERTOOLS_LOG_LEVEL: 'INFO',
        ...environment,
      },
    });
  }
}
