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
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { countOwn } from './own-metrics.ts';
import { estimateRunningCosts } from './running-costs.ts';
import type { StageFunction } from './stage-function.ts';
import type { StageQueue } from './stage-queue.ts';

/** CloudWatch's grid is 24 columns wide. */
const gridColumns = 24;

const period = Duration.minutes(5);

interface DashboardProps {
  table: TableV2;
  queues: StageQueue[];
  functions: StageFunction[];
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

/** A heading, and below it graphs that share the width. */
function section(question: string, graphs: GraphWidgetProps[]): IWidget[][] {
  const width = gridColumns / graphs.length;
  return [
    [new TextWidget({ markdown: `# ${question}`, width: gridColumns, height: 1 })],
    graphs.map((graph) => new GraphWidget({ ...graph, width })),
  ];
}

/** What the functions count of their own, under the names they give it. */
function countArticles({ table }: DashboardProps, ...names: string[]): Metric[] {
  return names.map((name) => countOwn(table, name, period));
}

function showPace(props: DashboardProps): GraphWidgetProps[] {
  const { queues, functions, api } = props;
  return [
    {
      title: 'Articles',
      left: countArticles(props, 'Cleaned', 'Classified', 'Indexed', 'Deleted'),
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
  const { table, queues, functions, api } = props;
  return [
    {
      title: 'Articles rejected, tries that failed, articles that failed, articles sent again',
      left: countArticles(props, 'Rejected', 'Failed', 'Buried', 'Resent'),
    },
    {
      title: 'Messages set aside after five tries',
      left: queues.map(({ node, deadLetters }) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: node.id }),
      ),
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
  ];
}

function showCosts(props: DashboardProps): GraphWidgetProps[] {
  return [
    {
      title:
        'Estimated dollars an hour (list prices of us-east-1; storage, alarms and S3 requests not counted)',
      left: estimateRunningCosts(props),
      stacked: true,
    },
  ];
}
