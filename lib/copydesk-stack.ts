import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CatalogueTable, referToCatalogue } from './catalogue-table.ts';
import { addEventBus } from './event-bus.ts';
import { addBury, buryLimits } from './functions/bury.ts';
import { addClassify, classifyLimits } from './functions/classify.ts';
import { addClean, cleanLimits } from './functions/clean.ts';
import { addDesk } from './functions/desk.ts';
import { addGroup, groupLimits } from './functions/group.ts';
import { addIndex, indexLimits } from './functions/index.ts';
import { addLearn } from './functions/learn.ts';
import type { FunctionLimits } from './functions/limits.ts';
import { addMerge, mergeLimits } from './functions/merge.ts';
import { addQuery } from './functions/query.ts';
import { addReconcile } from './functions/reconcile.ts';
import type { StackParts, StageQueues } from './functions/stack-parts.ts';
import { addSweep } from './functions/sweep.ts';
import { addUpload } from './functions/upload.ts';
import { Inbox } from './inbox.ts';
import { QueryApi } from './query-api.ts';
import type { Settings } from './settings.ts';
import { DeadLetterQueue, nameIntake, StageQueue } from './stage-queue.ts';
import { Alarms } from './watch/alarms.ts';
import { Dashboard } from './watch/dashboard.ts';

/**
 * All of Copydesk: inbox -> clean -> classify -> index -> table <- query <- API; merge, sweep, bury,
 * learn and reconcile beside it.
 */
export class CopydeskStack extends Stack {
  /** Name of the bucket that articles are dropped into. */
  readonly inboxBucketName: string;
  /** Base address of the API. */
  readonly apiUrl: string;

  /**
   * Without `env` the stack can be deployed anywhere, but it cannot take over kept data, as its names are no literals.
   */
  constructor(scope: Construct, settings: Settings, props: Omit<StackProps, 'stackName'> = {}) {
    super(scope, settings.stackName, {
      description: 'Copydesk: news copy in, a searchable archive out',
      ...props,
    });

    const table = referToCatalogue(this, settings.stackName);
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters', buryLimits.timeout);
    const queues = addQueues(this, settings, deadLetters);
    const inbox = new Inbox(this, 'Inbox', {
      ...settings,
      eventQueue: queues.intake.queue,
      takesUploads: settings.desk && settings.auth.kind === 'jwt',
    });
    const bus = addEventBus(this, settings);
    const parts: StackParts = { settings, table, inbox, queues, deadLetters, bus };

    const clean = addClean(this, parts);
    const classify = addClassify(this, parts);
    const index = addIndex(this, parts);
    const merge = addMerge(this, parts);
    const group = queues.toGroup && addGroup(this, parts, queues.toGroup);
    const sweep = addSweep(this, parts);
    const bury = addBury(this, parts);
    const learn = addLearn(this, parts);
    const reconcile = addReconcile(this, parts);
    const query = addQuery(this, parts);
    const desk = settings.desk ? addDesk(this, parts) : undefined;
    // Where everybody may read, nobody may write.
    const upload = desk && settings.auth.kind === 'jwt' ? addUpload(this, parts) : undefined;
    const { api } = new QueryApi(this, 'Api', { query, desk, upload, settings });

    const watched = {
      table,
      queues: Object.values(queues),
      functions: [
        clean,
        classify,
        index,
        merge,
        group,
        query,
        sweep,
        bury,
        learn,
        reconcile,
        desk,
        upload,
      ].filter((each) => each !== undefined),
      announcing: bus ? [clean, index, bury, group].filter((each) => each !== undefined) : [],
    };
    new Alarms(this, 'Alarms', { ...watched, email: settings.alarmEmail });
    if (settings.dashboard) new Dashboard(this, 'Dashboard', { ...watched, api });
    addOutputs(this, parts, api.apiEndpoint);
    createLast(new CatalogueTable(this, 'Catalogue', settings));
    this.inboxBucketName = inbox.bucketName;
    this.apiUrl = api.apiEndpoint;
  }
}

/**
 * Creates the table when all the rest of the stack is there. A protected table cannot be deleted, so a first deployment
 * that fails after the table is created cannot be rolled back. If the table is created last, nothing after it can fail,
 * and it is protected from its first second. (The bucket needs no such order: S3 deletes it only while it is empty.)
 */
function createLast(table: CatalogueTable): void {
  const others = Stack.of(table).node.children.filter((child) => child !== table);
  table.node.addDependency(...others);
}

/** The queues in the order in which an article passes them; those of articles share one for what is given up. */
function addQueues(stack: Stack, settings: Settings, shared: DeadLetterQueue): StageQueues {
  const { stackName, intakeBatchWindowSeconds, classifyBatchWindowSeconds } = settings;
  const { indexBatchWindowSeconds, groupBatchWindowSeconds } = settings;
  const add =
    (deadLetters?: DeadLetterQueue) =>
    (id: string, { timeout }: FunctionLimits, windowSeconds: number, queueName?: string) =>
      new StageQueue(stack, id, {
        queueName,
        consumerTimeout: timeout,
        batchWindow: Duration.seconds(windowSeconds),
        deadLetters,
      });
  const [addOfArticles, addOther] = [add(shared), add()];
  return {
    intake: addOfArticles('Intake', cleanLimits, intakeBatchWindowSeconds, nameIntake(stackName)),
    toReprocess: addOfArticles('ToReprocess', cleanLimits, 0),
    toClassify: addOfArticles('ToClassify', classifyLimits, classifyBatchWindowSeconds),
    toIndex: addOfArticles('ToIndex', indexLimits, indexBatchWindowSeconds),
    toMerge: addOther('ToMerge', mergeLimits, 0),
    ...(settings.stories && { toGroup: addOther('ToGroup', groupLimits, groupBatchWindowSeconds) }),
  };
}

/** Outputs for people and the command line; none is exported, so that no other stack can block changes of this one. */
function addOutputs(stack: Stack, parts: StackParts, apiUrl: string): void {
  const { settings, table, inbox, queues, deadLetters: shared, bus } = parts;
  const named = {
    Intake: queues.intake,
    Reprocess: queues.toReprocess,
    Classify: queues.toClassify,
    Index: queues.toIndex,
    Merge: queues.toMerge,
    ...(queues.toGroup && { Group: queues.toGroup }),
  };
  for (const [name, { queue, deadLetters }] of Object.entries(named)) {
    new CfnOutput(stack, `${name}QueueUrl`, { value: queue.queueUrl });
    if (deadLetters !== shared)
      new CfnOutput(stack, `${name}DeadLettersUrl`, { value: deadLetters.queueUrl });
  }
  const outputs = {
    DeadLettersUrl: shared.queueUrl,
    InboxBucketName: inbox.bucketName,
    ApiUrl: apiUrl,
    TableName: table.tableName,
    TrailDays: `${settings.trailDays}`,
    ...(bus && { EventBusName: bus.eventBusName, EventBusArn: bus.eventBusArn }),
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(stack, name, { value });
}
