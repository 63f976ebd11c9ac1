import type { CountName } from '../../functions/runtime/metrics.ts';
import { findResource, synthesize } from './synthesize.ts';

/** The body with every reference replaced by its resource's logical id. */
const readBody = () => {
  const { DashboardBody } = findResource(synthesize(), 'AWS::CloudWatch::Dashboard').Properties;
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

  it('stays within the width of the page', () => {
    for (const { x, width } of widgets) expect(x + width).toBeLessThanOrEqual(24);
  });

  it.each([
    'IntakeDeadLetters',
    'ToClassifyDeadLetters',
    'ToIndexDeadLetters',
    'ToMergeDeadLetters',
  ])('shows what is in %s', (queue) => {
    expect(shown).toContain(queue);
  });

  it.each<Capitalize<CountName>>([
    'Cleaned',
    'Classified',
    'Indexed',
    'Deleted',
    'Rejected',
    'Failed',
    'Resent',
  ])('shows how many articles the functions of this stack count as %s', (count) => {
    const metrics = widgets.flatMap(({ properties }) => (properties['metrics'] ?? []) as unknown[][]);
    expect(metrics).toContainEqual(['Copydesk', count, 'service', 'copydesk', expect.anything()]);
  });

  it.each(['DynamoDB', 'Lambda', 'SQS', 'Logs', 'API'])('estimates what %s costs', (service) => {
    const costs = widgets.at(-1)?.properties['metrics'] as { label?: string; expression?: string }[][];
    expect(costs.map(([line]) => line?.expression && line.label)).toContain(service);
  });
});
