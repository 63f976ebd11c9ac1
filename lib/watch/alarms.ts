import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageFunction } from '../functions/stage-function.ts';
import { listDeadLetters, type NamedDeadLetters, type StageQueue } from '../stage-queue.ts';
import { countFailures } from './count-failures.ts';
import { countOwn } from './own-metrics.ts';

/** A stage that keeps up empties its queue in seconds; this is late enough to matter and early enough to act. */
const longestWait = Duration.minutes(15);

const period = Duration.minutes(5);

/** Longer than the six minutes after which bury tries a letter again, so that the alarm stays on until it is gone. */
const leftPeriod = Duration.minutes(15);

/**
 * Segments of which an index is made where merges keep up: at most 31 of single batches, some ten of each of three tiers,
 * and one or two for every 100,000 articles. Five hundred are ten million articles, or merges that fail.
 */
const manySegments = 500;

/** The comparison runs once a day: its alarm stays on until the next run. */
const driftPeriod = Duration.days(1);

/** What is told of dead letters, and where the runbook says what to do: of most of them, and of those of the grouping. */
const ofMessages = [
  'messages-were-set-aside',
  'Messages that failed five times wait to be written down as failed articles',
  'Look at the errors of the function bury in its log group: it takes them within seconds, if it runs.',
] as const;
const ofHints = [
  'hints-were-set-aside',
  'Stories are not up to date: hints that days have something new to group failed five times',
  'Look at the errors of the function group in its log group, mend the cause, and send them again.',
] as const;

/**
 * The functions whose failures one alarm watches: those whose messages come back, those that somebody waits for, and those
 * that run again on a schedule.
 */
const watchedTogether: Record<string, readonly string[]> = {
  StageErrors: ['clean', 'classify', 'index', 'merge', 'group', 'bury'],
  ApiErrors: ['query', 'desk', 'upload'],
  ScheduledErrors: ['sweep', 'learn', 'reconcile'],
};

interface AlarmsProps {
  queues: StageQueue[];
  functions: StageFunction[];
  /** Those that announce what became of articles; none where `events` is off. */
  announcing: StageFunction[];
  table: ITableV2;
  /** Who gets the alarms by mail; if undefined they only show in the console. */
  email: string | undefined;
}

/** An alarm for each way to fall behind or fail; its description says what to look at. */
export class Alarms extends Construct {
  private readonly action: SnsAction | undefined;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { queues, functions, announcing, table, email } = props;
    if (email !== undefined) this.action = new SnsAction(createTopic(this, email));
    this.watchArticles(table);
    this.watchIndex(table);
    for (const stageQueue of queues) this.watchQueue(stageQueue);
    for (const letters of listDeadLetters(queues)) this.watchDeadLetters(letters);
    for (const [id, names] of Object.entries(watchedTogether)) {
      this.watchFunctions(
        id,
        functions.filter(({ name }) => names.includes(name)),
      );
    }
    if (functions.some(({ name }) => name === 'group')) this.watchStories(table);
    if (announcing.length > 0) this.watchAnnouncements(announcing, table);
  }

  private watchArticles(table: ITableV2): void {
    this.alarm('Buried', countOwn(table, 'Buried', { stage: 'bury', period }), 'articles-failed', [
      'Articles failed: a stage tried each five times.',
      'Look at GET /articles?state=failed, which says of each where, why and what to do; mend the cause, then run',
      '`npx --no-install copydesk redrive`.',
    ]);
    this.alarm(
      'Unburied',
      countOwn(table, 'Failed', { stage: 'bury', period: leftPeriod }),
      'a-dead-letter-stays',
      [
        'The function bury could make no failed article of a dead letter: it cannot read the letter, or not write.',
        'Look at its log, which says of every letter why.',
      ],
    );
    this.alarm(
      'Drift',
      countOwn(table, 'DriftCount', { stage: 'reconcile', period: driftPeriod }),
      'the-catalogue-differs-from-the-bucket',
      [
        'The daily comparison found articles that are not as their files are, and took in again what that mends.',
        'Look at what is left: `npx --no-install copydesk reconcile`.',
      ],
    );
  }

  private watchStories(table: ITableV2): void {
    this.alarm(
      'Stories',
      countOwn(table, 'StoryDrift', { stage: 'group', period: driftPeriod }),
      'stories-were-not-as-they-should-be',
      [
        'The daily audit found logs of days that differ from the rows of their articles, or stories that were decided otherwise',
        'than from scratch, and mended them. Look at the log of the function group, which says how many.',
      ],
    );
  }

  private watchIndex(table: ITableV2): void {
    // The fewest in the period: a crowd of small segments that the next merge makes one is no reason to look.
    const live = { stage: 'index', period: leftPeriod, statistic: Stats.MINIMUM };
    this.alarm(
      'Segments',
      countOwn(table, 'LiveSegments', live),
      'the-index-has-many-segments',
      [
        `The index consists of more than ${manySegments} segments: merges fail or do not keep up, and queries get slow and dear.`,
        'Look at the errors of the functions index and merge.',
      ],
      manySegments,
    );
  }

  /** One that several queues share is watched once. */
  private watchDeadLetters({ name, sources, queue }: NamedDeadLetters): void {
    const [section, ...advice] = sources.includes('ToGroup') ? ofHints : ofMessages;
    this.alarm(
      name,
      queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      section,
      [
        `${advice[0]} (${sources.join(', ')}).`,
        ...advice.slice(1),
        'They are kept for 14 days from their first arrival.',
      ],
    );
  }

  private watchQueue({ node, queue }: StageQueue): void {
    this.alarm(
      `${node.id}Age`,
      queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
      'a-queue-does-not-keep-up',
      [
        `A message has waited for more than ${longestWait.toMinutes()} minutes (${node.id}): the stage does not keep up`,
        'or keeps failing. Look at errors, throttles and duration of the function that reads this queue, then at',
        'throttled requests of the table; a large backlog may only need time, or a higher maximum concurrency.',
      ],
      longestWait.toSeconds(),
    );
  }

  private watchFunctions(id: string, functions: StageFunction[]): void {
    this.alarm(id, countFailures(this, id, { functions, period }), 'a-function-fails', [
      `A function failed as a whole, with an exception, a time-out or out of memory: ${listNames(functions)}.`,
      'Look for platform.report and level ERROR in the log groups of these functions, and at their traces.',
    ]);
  }

  /** One for all that announce: each also counts what fails without its name, and an alarm is billed by its metrics. */
  private watchAnnouncements(announcing: StageFunction[], table: ITableV2): void {
    this.alarm('Unannounced', countOwn(table, 'AnnouncementsFailed', { period }), 'announcements-fail', [
      `A function could not announce what became of articles, though it tried three times (${listNames(announcing)}).`,
      'What was committed is served; its messages come again until it is announced.',
      'Look at the errors of these functions, and at what EventBridge refused.',
    ]);
  }

  /** `section` is the anchor of the runbook's section in docs/operations.md. */
  private alarm(id: string, metric: Metric, section: string, description: string[], threshold = 0): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription: `${description.join(' ')} What to do: docs/operations.md#${section}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      // If nothing arrives, nothing is measured, which is no trouble.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (this.action) alarm.addAlarmAction(this.action);
  }
}

function listNames(functions: StageFunction[]): string {
  return functions.map(({ name }) => name).join(', ');
}

/** Not encrypted with the AWS-managed key of SNS, which CloudWatch may not use; no article passes here. */
function createTopic(scope: Construct, email: string): Topic {
  const topic = new Topic(scope, 'Topic', { enforceSSL: true });
  topic.addSubscription(new EmailSubscription(email));
  // A topic with its own policy loses the default one, which admits the account's alarms.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  return topic;
}
