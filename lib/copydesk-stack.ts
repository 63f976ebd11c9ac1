import { resolve } from 'node:path';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';
import { Alarms } from './alarms.ts';
import { CatalogueTable } from './catalogue-table.ts';
import { Dashboard } from './dashboard.ts';
import { type FunctionName, functionLimits } from './function-limits.ts';
import { Inbox } from './inbox.ts';
import { LearnSchedule } from './learn-schedule.ts';
import {
  permitBury,
  permitClassify,
  permitClean,
  permitIndex,
  permitLearn,
  permitMerge,
  permitQuery,
  permitReconcile,
  permitSweep,
} from './permissions.ts';
import { QueryApi } from './query-api.ts';
import { ReconcileSchedule } from './reconcile-schedule.ts';
import type { Settings } from './settings.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import { StageQueue } from './stage-queue.ts';
import { SweepSchedule } from './sweep-schedule.ts';

/** What the topic model is called beside the classify function. */
const topicModelName = 'topic-model.json';

/** All of Copydesk: inbox -> clean -> classify -> index -> table <- query <- API; merge, sweep, bury, learn and reconcile beside it. */
export class CopydeskStack extends Stack {
  private readonly settings: Settings;
  private readonly table: CatalogueTable;
  private readonly intake: StageQueue;
  private readonly toReprocess: StageQueue;
  private readonly toClassify: StageQueue;
  private readonly toIndex: StageQueue;
  private readonly toMerge: StageQueue;
  private readonly inbox: Inbox;

  constructor(scope: Construct, settings: Settings) {
    super(scope, settings.stackName, { description: 'Copydesk: news copy in, a searchable archive out' });
    this.settings = settings;

    this.table = new CatalogueTable(this, 'Catalogue', settings);
    this.intake = this.addQueue('Intake', 'clean', settings.intakeBatchWindowSeconds);
    this.toReprocess = this.addQueue('ToReprocess', 'clean', 0);
    this.toClassify = this.addQueue('ToClassify', 'classify', settings.classifyBatchWindowSeconds);
    this.toIndex = this.addQueue('ToIndex', 'index', settings.indexBatchWindowSeconds);
    this.toMerge = this.addQueue('ToMerge', 'merge', 0);
    this.inbox = new Inbox(this, 'Inbox', { ...settings, eventQueue: this.intake.queue });

    const clean = this.addClean();
    const classify = this.addClassify();
    const index = this.addIndex();
    const merge = this.addMerge();
    const sweep = this.addSweep();
    const bury = this.addBury();
    const learn = this.addLearn();
    const reconcile = this.addReconcile();
    const query = this.addQuery();
    const { api } = new QueryApi(this, 'Api', { query, settings });

    const queues = [...this.listQueues(), this.toMerge];
    const functions = [clean, classify, index, merge, query, sweep, bury, learn, reconcile];
    new Alarms(this, 'Alarms', { queues, functions, table: this.table, email: settings.alarmEmail });
    new Dashboard(this, 'Dashboard', { table: this.table, queues, functions, api });
    this.addOutputs(api.apiEndpoint);
  }

  private addClean(): StageFunction {
    const clean = this.addFunction('Clean', {
      name: 'clean',
      permissions: permitClean(this.table, this.inbox, this.toClassify.queue),
      environment: {
        CLASSIFY_QUEUE_URL: this.toClassify.queue.queueUrl,
        TRAIL_DAYS: `${this.settings.trailDays}`,
      },
    });
    const inboxId = this.getLogicalId(this.inbox.node.defaultChild as CfnBucket);
    acknowledge(
      clean,
      `AwsSolutions-IAM5[Resource::<${inboxId}.Arn>/*]`,
      'Any file in the inbox may be an article.',
    );
    clean.consume(this.intake, { batchSize: 10, maxConcurrency: this.settings.intakeMaxConcurrency });
    // One by one and two at once: slower than classify and index, so that nothing new waits behind what is made anew.
    clean.consume(this.toReprocess, { batchSize: 1, maxConcurrency: 2 });
    return clean;
  }

  private addClassify(): StageFunction {
    const { topicModel, comprehend } = this.settings;
    const classify = this.addFunction('Classify', {
      name: 'classify',
      permissions: permitClassify(this.table, this.toIndex.queue, this.settings),
      environment: { INDEX_QUEUE_URL: this.toIndex.queue.queueUrl, ...this.describeAdvice() },
      ...(topicModel !== undefined && { files: { [topicModelName]: resolve(topicModel) } }),
    });
    if (comprehend)
      acknowledge(classify, 'AwsSolutions-IAM5[Resource::*]', 'Comprehend reads texts: it has no resources.');
    classify.consume(this.toClassify, {
      batchSize: 10,
      maxConcurrency: this.settings.classifyMaxConcurrency,
    });
    return classify;
  }

  /** What classify is told of that helps it, where it is on. */
  private describeAdvice(): Record<string, string> {
    const { topicModel, comprehend, bedrockModel, bedrockThreshold } = this.settings;
    return {
      ...(topicModel !== undefined && { TOPIC_MODEL: topicModelName }),
      ...(comprehend && { COMPREHEND: 'true' }),
      ...(bedrockModel !== undefined && {
        BEDROCK_MODEL: bedrockModel,
        BEDROCK_THRESHOLD: `${bedrockThreshold}`,
      }),
    };
  }

  private addIndex(): StageFunction {
    const { queue } = this.toMerge;
    const index = this.addFunction('Index', {
      name: 'index',
      permissions: permitIndex(this.table, queue),
      environment: { MERGE_QUEUE_URL: queue.queueUrl },
    });
    // Writing a batch of a hundred articles costs a quarter of writing them one by one.
    index.consume(this.toIndex, { batchSize: 100, maxConcurrency: this.settings.indexMaxConcurrency });
    return index;
  }

  private addMerge(): StageFunction {
    const merge = this.addFunction('Merge', { name: 'merge', permissions: permitMerge(this.table) });
    // Two at once, the fewest that Lambda allows: a merge of its own keeps a partition busy.
    merge.consume(this.toMerge, { batchSize: 1, maxConcurrency: 2 });
    return merge;
  }

  private addSweep(): StageFunction {
    const [toClassify, toIndex] = [this.toClassify.queue, this.toIndex.queue];
    const sweep = this.addFunction('Sweep', {
      name: 'sweep',
      permissions: permitSweep(this.table, [toClassify, toIndex]),
      environment: {
        CLASSIFY_QUEUE_URL: toClassify.queueUrl,
        INDEX_QUEUE_URL: toIndex.queueUrl,
      },
    });
    new SweepSchedule(this, 'SweepSchedule', sweep);
    return sweep;
  }

  private addBury(): StageFunction {
    const bury = this.addFunction('Bury', {
      name: 'bury',
      permissions: permitBury(this.table),
      environment: {
        CLASSIFY_DEAD_LETTERS_ARN: this.toClassify.deadLetters.queueArn,
        INDEX_DEAD_LETTERS_ARN: this.toIndex.deadLetters.queueArn,
      },
    });
    for (const queue of this.listQueues()) bury.consumeDeadLetters(queue);
    return bury;
  }

  /** The queues whose messages are articles on their way. */
  private listQueues(): StageQueue[] {
    return [this.intake, this.toReprocess, this.toClassify, this.toIndex];
  }

  private addLearn(): StageFunction {
    const learn = this.addFunction('Learn', { name: 'learn', permissions: permitLearn(this.table) });
    new LearnSchedule(this, 'LearnSchedule', learn);
    return learn;
  }

  private addReconcile(): StageFunction {
    const reconcile = this.addFunction('Reconcile', {
      name: 'reconcile',
      permissions: permitReconcile(this.table, this.inbox, this.intake.queue),
      environment: {
        BUCKET_NAME: this.inbox.bucketName,
        INTAKE_QUEUE_URL: this.intake.queue.queueUrl,
      },
    });
    new ReconcileSchedule(this, 'ReconcileSchedule', reconcile);
    return reconcile;
  }

  private addQuery(): StageFunction {
    const { queryBudgetUnits, queryBudgetMs, publicUrl } = this.settings;
    return this.addFunction('Query', {
      name: 'query',
      permissions: permitQuery(this.table),
      environment: {
        BUDGET_READ_UNITS: `${queryBudgetUnits}`,
        BUDGET_MS: `${queryBudgetMs}`,
        ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl }),
      },
    });
  }

  private addQueue(id: string, consumer: FunctionName, batchWindowSeconds: number): StageQueue {
    const consumerTimeout = functionLimits[consumer].timeout;
    return new StageQueue(this, id, { consumerTimeout, batchWindow: Duration.seconds(batchWindowSeconds) });
  }

  private addFunction(id: string, props: Omit<StageFunctionProps, 'table' | 'logRetention'>): StageFunction {
    const logRetention = this.settings.logRetentionDays;
    return new StageFunction(this, id, { ...props, table: this.table, logRetention });
  }

  /** What the command line and people look for; nothing is exported, so that no other stack can hold this one. */
  private addOutputs(apiUrl: string): void {
    const outputs = {
      InboxBucketName: this.inbox.bucketName,
      ApiUrl: apiUrl,
      TableName: this.table.tableName,
      TrailDays: `${this.settings.trailDays}`,
    };
    const queues = {
      Intake: this.intake,
      Reprocess: this.toReprocess,
      Classify: this.toClassify,
      Index: this.toIndex,
      Merge: this.toMerge,
    };
    for (const [name, { queue, deadLetters }] of Object.entries(queues)) {
      new CfnOutput(this, `${name}QueueUrl`, { value: queue.queueUrl });
      new CfnOutput(this, `${name}DeadLettersUrl`, { value: deadLetters.queueUrl });
    }
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
