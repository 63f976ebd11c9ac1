import { announcements } from '../../lib/event-bus.ts';
import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize({ events: true, stories: true, stackName: 'newsroom' });
const bus = findIds(template, 'AWS::Events::EventBus')[0];

interface Statement {
  Action: string | string[];
}

/** What a function of the stack may do on buses. */
const statementsOf = (name: string) => {
  const { PolicyDocument } = findResource(template, 'AWS::IAM::Policy', `${name}Role`).Properties;
  const { Statement: statements } = PolicyDocument as { Statement: Statement[] };
  return statements.filter(({ Action }) => JSON.stringify(Action).includes('events:'));
};

describe('a stack that announces', () => {
  it('has one bus, by the name of the stack, and says it', () => {
    template.resourceCountIs('AWS::Events::EventBus', 1);
    template.hasResourceProperties('AWS::Events::EventBus', { Name: 'newsroom' });
    template.hasOutput('EventBusName', { Value: { Ref: bus } });
    template.hasOutput('EventBusArn', { Value: { 'Fn::GetAtt': [bus, 'Arn'] } });
  });

  it.each(
    Object.entries(announcements),
  )('lets %s announce on this bus %j, and nothing else', (name, types) => {
    const id = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    expect(statementsOf(id)).toEqual([
      {
        Effect: 'Allow',
        Action: 'events:PutEvents',
        Resource: { 'Fn::GetAtt': [bus, 'Arn'] },
        Condition: {
          'ForAllValues:StringEquals': { 'events:source': 'copydesk' },
          StringEquals: { 'events:detail-type': types },
        },
      },
    ]);
  });

  it.each([
    'Classify',
    'Merge',
    'Query',
    'Sweep',
    'Learn',
    'Reconcile',
  ])('lets %s announce nothing', (name) => {
    expect(statementsOf(name)).toEqual([]);
  });

  it('says each type of event by one function only', () => {
    const types = Object.values(announcements).flat();
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('a stack that announces nothing', () => {
  it.each([{}, { auth: 'open', desk: true }])('has no trace of events with %j', (settings) => {
    const text = JSON.stringify(synthesize(settings).toJSON());
    expect(text).not.toMatch(/Events::EventBus|EVENT_BUS|events:PutEvents|Announce/);
    expect(synthesize({ ...settings, events: false }).toJSON()).toEqual(synthesize(settings).toJSON());
  });
});
