import { rejectionReasons } from '../../../functions/article/rejected-copy.ts';
import type { CountName } from '../../../functions/runtime/metrics.ts';
import { findIds, findResource, synthesize } from '../synthesize.ts';

/** The body with every reference replaced by its resource's logical id. */
const readBody = (settings = {}) => {
  const { DashboardBody } = findResource(
    synthesize({ dashboard: true, ...settings }),
    'AWS::CloudWatch::Dashboard',
  ).Properties;
  const parts = (DashboardBody as { 'Fn::Join': [string, unknown[]] })['Fn::Join'][1];
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    const { Ref, 'Fn::GetAtt': attribute } = part as { Ref?: string; 'Fn::GetAtt'?: string[] };
    return Ref ?? attribute?.[0];
  });
  return JSON.parse(text.join('')) as {
    widgets: { type: string; x: number; width: number; properties: Record<string, unknown> }[];
  };
};

const { widgets } = readBody();
const shown = JSON.stringify(widgets);

describe('the dashboard', () => {
  it('asks three questions', () => {
    const headings = widgets
      .filter(({ type }) => type === 'text')
      .map(({ properties }) => properties['markdown']);
    expect(headings).toEqual(['# Is it keeping up?', '# What fails?', '# What does it cost?']);
  });

  it('shows so many metrics that it is never free, and is left out unless it is wanted', () => {
    const freeMetrics = 50; // aws.amazon.com/cloudwatch/pricing
    const named = widgets.flatMap(({ properties }) => (properties['metrics'] ?? []) as unknown[][]);
    // Without the graphs' labels and periods: one metric in two graphs is one.
    const distinct = new Set(
      named.map((metric) => JSON.stringify(metric.filter((part) => typeof part !== 'object'))),
    );
    expect(distinct.size).toBeGreaterThan(2 * freeMetrics);
    synthesize().resourceCountIs('AWS::CloudWatch::Dashboard', 0);
  });

  it('stays within the width of the page', () => {
    for (const { x, width } of widgets) {
      expect(Number.isInteger(width)).toBe(true);
      expect(x + width).toBeLessThanOrEqual(24);
    }
  });

  it.each(['DeadLetters', 'ToMergeDeadLetters'])('shows what is in %s', (queue) => {
    expect(shown).toContain(`"${findIds(synthesize(), 'AWS::SQS::Queue', queue)[0]}"`);
  });

  const metrics = widgets.flatMap(({ properties }) => (properties['metrics'] ?? []) as unknown[][]);

  it.each<[Capitalize<CountName> | 'Age', string]>([
    ['Done', 'clean'],
    ['Done', 'classify'],
    ['Done', 'index'],
    ['Deleted', 'clean'],
    ['Age', 'index'],
    ['Failed', 'classify'],
    ['Retried', 'index'],
    ['Buried', 'bury'],
    ['Resent', 'sweep'],
    ['DriftCount', 'reconcile'],
    ['WriteUnits', 'index'],
    ['ReadUnits', 'query'],
  ])('shows what this stack counts as %s in %s', (count, stage) => {
    const dimensions = ['service', 'copydesk', 'stage', stage];
    expect(metrics).toContainEqual(['Copydesk', count, ...dimensions, expect.anything()]);
  });

  it.each(rejectionReasons)('shows how many files are rejected as %s', (reason) => {
    const dimensions = ['reason', reason, 'service', 'copydesk', 'stage', 'clean'];
    expect(metrics).toContainEqual(['Copydesk', 'Rejected', ...dimensions, expect.anything()]);
  });

  it.each(['DynamoDB', 'Lambda', 'SQS', 'Logs', 'API'])('estimates what %s costs', (service) => {
    const lines = metrics.map(([line]) => line as { label?: string; expression?: string });
    expect(lines.map(({ expression, label }) => expression && label)).toContain(service);
  });

  it('shows which events could not be announced and what events cost, where they are on', () => {
    expect(shown).not.toMatch(/AnnouncementsFailed|"Events"/);
    const announcing = JSON.stringify(readBody({ events: true }).widgets);
    for (const stage of ['clean', 'index', 'bury'])
      expect(announcing).toContain(`"AnnouncementsFailed","service","copydesk","stage","${stage}"`);
    expect(announcing).toContain('"label":"Events"');
  });
});
