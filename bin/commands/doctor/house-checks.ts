import { App } from 'aws-cdk-lib';
import { CfnAlarm, CfnDashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { CopydeskStack } from '../../../lib/copydesk-stack.ts';
import {
  dollarsAThousandArticles,
  dollarsAThousandEvents,
  dollarsAThousandGrouped,
  estimateIdleMonth,
} from '../../../lib/costs/idle-costs.ts';
import { estimateWorstDay } from '../../../lib/costs/worst-day.ts';
import type { Settings } from '../../../lib/settings.ts';
import { describeOldNode } from '../../print/old-node.ts';
import type { Check } from './check.ts';

/** The same as `engines` in package.json. */
const oldestNode = [20, 15] as const;

/** Whether this Node.js runs the command line and the CDK. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const name = 'Node.js';
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    return {
      name,
      verdict: 'problem',
      found: version,
      advice: `Install Node.js ${oldestNode.join('.')} or newer.`,
    };
  }
  const advice = describeOldNode(version);
  return advice === undefined
    ? { name, verdict: 'ok', found: version }
    : { name, verdict: 'warning', found: version, advice };
}

const patienceMs = 10_000;

/** Whether API Gateway will find the issuer of tokens, which it asks when the stack is deployed. */
export async function checkIssuer(settings: Settings): Promise<Check> {
  const name = 'API access';
  const { auth } = settings;
  if (auth.kind !== 'jwt') return describeOpenness(auth.kind, settings);
  const url = `${auth.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    const { issuer, jwks_uri } = (await answer.json()) as { issuer?: string; jwks_uri?: string };
    if (issuer === auth.issuer && jwks_uri) return { name, verdict: 'ok', found: `tokens of ${auth.issuer}` };
    const found = `${url} names ${issuer === undefined ? 'no issuer' : `the issuer ${issuer}`}`;
    return { name, verdict: 'problem', found, advice: 'Set jwtIssuer exactly as the issuer names itself.' };
  } catch (error) {
    const found = `${url} cannot be read: ${(error as Error).message}`;
    return {
      name,
      verdict: 'problem',
      found,
      advice: 'See that jwtIssuer is right: the deployment fails without it.',
    };
  }
}

function describeOpenness(kind: 'iam' | 'open', settings: Settings): Check {
  const name = 'API access';
  if (kind === 'iam') return { name, verdict: 'ok', found: 'IAM: callers sign their requests' };
  const dollars = Math.round(estimateWorstDay(settings));
  const advice = `Everybody can read the archive, and who asks all day at ${settings.throttleRate} requests a second can make it cost up to $${dollars} a day. Lower throttleRate, queryBudgetUnits or queryBudgetMs for less; set a budget in AWS Budgets. If an open archive is not meant, leave the setting auth out.`;
  return { name, verdict: 'warning', found: 'open', advice };
}

/**
 * Seconds that a query takes on the whole, reckoned from read units and their latency: how many run at once is that times
 * the requests a second.
 */
const secondsAQuery = 0.2;

/** The executions that the stack may have at once: of every queue that is polled, dead letters too, and of the API. */
export function countExecutions(settings: Settings): { mappings: number; api: number } {
  const mappings = buildStack(settings)
    .filter((part) => part instanceof CfnEventSourceMapping)
    .map(
      ({ scalingConfig }) =>
        (scalingConfig as CfnEventSourceMapping.ScalingConfigProperty).maximumConcurrency,
    );
  return {
    mappings: mappings.reduce<number>((sum, most = 0) => sum + most, 0),
    api: Math.ceil(settings.throttleRate * secondsAQuery),
  };
}

function buildStack(settings: Settings): IConstruct[] {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  return new CopydeskStack(app, settings).node.findAll();
}

function describeIdleMonth(parts: readonly IConstruct[]): string {
  const alarms = parts.filter((part) => part instanceof CfnAlarm).length;
  const dashboards = parts.filter((part) => part instanceof CfnDashboard).length;
  const polledQueues = parts.filter((part) => part instanceof CfnEventSourceMapping).length;
  const month = estimateIdleMonth({ alarms, dashboards, polledQueues });
  const named = [
    ...(dashboards > 0 ? [`dashboard $${month.dashboards.toFixed(2)}`] : []),
    `${alarms} alarms $${month.alarms.toFixed(2)}`,
    `polling of ${polledQueues} queues $${month.polling.toFixed(2)}`,
  ].join(', ');
  return `about $${month.total.toFixed(2)} a month while nothing arrives (${named}; $${month.beyondFree.toFixed(2)} where nothing else uses the account's free tier)`;
}

/** What the stack costs while nothing arrives, and for what arrives. */
export function checkCosts(settings: Settings): Check {
  const others = [
    ...(settings.comprehend ? ['Amazon Comprehend: about $6 a thousand articles'] : []),
    ...(settings.bedrockModel === undefined ? [] : ['Amazon Bedrock: by tokens, see docs/settings.md']),
  ];
  const stories = settings.stories
    ? ` and $${dollarsAThousandGrouped.toFixed(4)} for grouping a thousand into stories`
    : '';
  const events = settings.events ? ` and $${dollarsAThousandEvents} for a thousand events` : '';
  return {
    name: 'Costs',
    verdict: others.length > 0 ? 'warning' : 'ok',
    found: `${describeIdleMonth(buildStack(settings))}, $${dollarsAThousandArticles.toFixed(2)} a thousand articles${stories}${events}, $0.25 a GB and month`,
    ...(others.length > 0 && { advice: `${others.join('; ')}.` }),
  };
}
