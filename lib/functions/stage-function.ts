import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, SystemLogLevel, Tracing } from 'aws-cdk-lib/aws-lambda';
import {
  type BundlingOptions,
  type ICommandHooks,
  NodejsFunction,
  OutputFormat,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import type { StageQueue } from '../stage-queue.ts';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { allowConsume } from './statements.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** How handlers are bundled: with the SDK, so that a run on one machine and one in Lambda use the same. */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  bundleAwsSDK: true,
  // A bundle of ES modules has no `require`, which the CommonJS packages in it call.
  banner: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
};

/** The bundler copies the files; the content of each is part of the function's hash, so that a change is deployed. */
function copyBeside(files: Record<string, string>): ICommandHooks {
  const quote = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input, output) =>
      Object.entries(files).map(([name, path]) => `cp ${quote(path)} ${quote(`${output}/${name}`)}`),
  };
}

/** Name of all metrics' namespace. */
export const metricsNamespace = 'Copydesk';

/** What a function of this house needs to be told. */
export interface StageFunctionProps {
  /** The function, and so its file: functions/handlers/<name>.ts. */
  name: string;
  limits: FunctionLimits;
  parts: Pick<StackParts, 'table'> & { settings: Pick<StackParts['settings'], 'logRetentionDays'> };
  /** All that the function may do, besides logs and traces of its own. */
  permissions: PolicyStatement[];
  /** What it has to know besides the names that every function is given. */
  environment?: Record<string, string>;
  /** Files that are deployed beside the handler: their paths by the names they get there. */
  files?: Record<string, string>;
}

interface Pace {
  batchSize: number;
  /** Batches worked on at once. */
  maxConcurrency: number;
}

/** A Lambda function as this house has them: one role with exactly its permissions, one log group, traces. */
export class StageFunction extends Construct {
  readonly name: string;
  readonly limits: FunctionLimits;
  readonly lambda: NodejsFunction;
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

  /** Feeds the function from a queue; only the messages that it names as failed come back. */
  consume({ node, queue, batchWindow }: StageQueue, pace: Pace): void {
    this.feed(`${node.id}Source`, queue, { ...pace, maxBatchingWindow: batchWindow });
  }

  /** Feeds the function from the dead-letter queue of a stage, which is empty but for bad days. */
  consumeDeadLetters({ node, deadLetters }: StageQueue): void {
    this.feed(`${node.id}DeadLettersSource`, deadLetters, { batchSize: 10, maxConcurrency: 2 });
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
  ): NodejsFunction {
    const { timeout, memoryMb } = limits;
    return new NodejsFunction(this, 'Function', {
      entry: `${projectRoot}functions/handlers/${name}.ts`,
      projectRoot,
      depsLockFilePath: `${projectRoot}package-lock.json`,
      bundling: { ...bundling, commandHooks: copyBeside(files) },
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout,
      memorySize: memoryMb,
      role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
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
