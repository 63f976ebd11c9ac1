import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type GraphWidgetProps,
  type IWidget,
  type Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { estimateRunningCosts } from '../costs/running-costs.ts';
import type { StageFunction } from '../functions/stage-function.ts';
import { listDeadLetters, type StageQueue } from '../stage-queue.ts';
import { countOwn } from './own-metrics.ts';

/** CloudWatch's grid is 24 columns wide. */
const gridColumns = 24;

const period = Duration.minutes(5);

/** As functions/article/rejected-copy.ts lists them; a test holds the two together. */
const rejectionReasons = [
  'archived',
  'binary',
  'empty',
  'encrypted',
  'malformed',
  'several-articles',
  'too-large',
  'undecodable',
];

interface DashboardProps {
  table: ITableV2;
  queues: StageQueue[];
  functions: StageFunction[];
  /** Those that announce what became of articles; none where `events` is off. */
  announcing: StageFunction[];
  api: HttpApi;
}

/** One page that answers three questions: is it keeping up, what fails, what does it cost. */
export class Dashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id, {
      widgets: [
        ...section('Is it keeping up?', showPace(props)),
        ...section('What fails?', showFailures(props)),
        ...section('What does it cost?', showCosts(props)),
      ],
    });
  }
}

/** More side by side are too narrow to read. */
const graphsARow = 3;

/** A heading, and below it rows of graphs that share the width. */
function section(question: string, graphs: GraphWidgetProps[]): IWidget[][] {
  const rows = Array.from({ length: Math.ceil(graphs.length / graphsARow) }, (_, i) =>
    graphs.slice(i * graphsARow, (i + 1) * graphsARow),
  );
  return [
    [new TextWidget({ markdown: `# ${question}`, width: gridColumns, height: 1 })],
    ...rows.map((row) => row.map((graph) => new GraphWidget({ ...graph, width: gridColumns / row.length }))),
  ];
}

/** One of our own metrics, a line for each stage. */
function countByStage({ table }: DashboardProps, name: string, stages: readonly string[]): Metric[] {
  return stages.map((stage) =>
    countOwn(table, name, { stage, period, label: `${stage} ${name.toLowerCase()}` }),
  );
}

/** The stages that an article passes. */
const way: readonly string[] = ['clean', 'classify', 'index'];

function showPace(props: DashboardProps): GraphWidgetProps[] {
  const { queues, functions, api } = props;
  return [
    {
      title: 'Articles that a stage finished, and that were deleted',
      left: [...countByStage(props, 'Done', way), ...countByStage(props, 'Deleted', ['clean'])],
    },
    {
      title: 'Seconds from upload to find',
      left: ['p50', 'p95'].map((statistic) =>
        countOwn(props.table, 'Age', { stage: 'index', period, statistic, label: statistic }),
      ),
    },
    {
      title: 'Age of the oldest message, seconds',
      left: queues.map(({ node, queue }) =>
        queue.metricApproximateAgeOfOldestMessage({ period, label: node.id }),
      ),
    },
    {
      title: 'Messages waiting',
      left: queues.map(({ node, queue }) =>
        queue.metricApproximateNumberOfMessagesVisible({ period, label: node.id }),
      ),
    },
    {
      title: 'Segments of the index',
      left: [
        countOwn(props.table, 'LiveSegments', {
          stage: 'index',
          period,
          statistic: 'Maximum',
          label: 'live',
        }),
      ],
    },
    {
      title: 'Duration, 95th percentile, ms',
      left: [
        ...functions.map(({ name, lambda }) =>
          lambda.metricDuration({ period, statistic: 'p95', label: name }),
        ),
        api.metricLatency({ period, statistic: 'p95', label: 'API' }),
      ],
    },
  ];
}

function showFailures(props: DashboardProps): GraphWidgetProps[] {
  const { table, queues, functions, announcing, api } = props;
  return [
    {
      title: 'Files rejected, by reason',
      left: rejectionReasons.map((reason) =>
        countOwn(table, 'Rejected', { stage: 'clean', reason, period, label: reason }),
      ),
    },
    {
      title: 'Tries that failed, and messages delivered again',
      left: [...countByStage(props, 'Failed', way), ...countByStage(props, 'Retried', way)],
    },
    {
      title: 'Articles that failed, messages set aside, sent again, and not as the bucket is',
      left: [
        ...countByStage(props, 'Buried', ['bury']),
        ...listDeadLetters(queues).map(({ sources, queue }) =>
          queue.metricApproximateNumberOfMessagesVisible({
            period,
            label: `dead letters of ${sources.join(', ')}`,
          }),
        ),
        ...countByStage(props, 'Resent', ['sweep']),
        ...countByStage(props, 'DriftCount', ['reconcile']),
      ],
    },
    {
      title: 'Errors and throttles of functions',
      left: functions.flatMap(({ name, lambda }) => [
        lambda.metricErrors({ period, label: `${name} errors` }),
        lambda.metricThrottles({ period, label: `${name} throttles` }),
      ]),
    },
    {
      title: 'Refused by the API and by the table',
      left: [
        api.metricClientError({ period, label: 'API 4xx' }),
        api.metricServerError({ period, label: 'API 5xx' }),
        table.metric('ReadThrottleEvents', { period, statistic: 'Sum', label: 'throttled reads' }),
        table.metric('WriteThrottleEvents', { period, statistic: 'Sum', label: 'throttled writes' }),
      ],
    },
    ...showAnnouncements(props, announcing),
  ];
}

/** Nothing where nothing is announced. */
function showAnnouncements(props: DashboardProps, announcing: StageFunction[]): GraphWidgetProps[] {
  const names = announcing.map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    { title: 'Events that could not be announced', left: countByStage(props, 'AnnouncementsFailed', names) },
  ];
}

function showCosts(props: DashboardProps): GraphWidgetProps[] {
  const writers = [...way, ...props.functions.map(({ name }) => name).filter((name) => name === 'group')];
  return [
    {
      title:
        'Estimated dollars an hour (list prices of us-east-1; storage, alarms and S3 requests not counted)',
      left: estimateRunningCosts(props),
      stacked: true,
    },
    {
      title: 'Write units, by stage',
      left: countByStage(props, 'WriteUnits', writers),
      stacked: true,
    },
    {
      title: 'Read units, by stage',
      left: countByStage(props, 'ReadUnits', [...writers, 'query']),
      stacked: true,
    },
  ];
}
