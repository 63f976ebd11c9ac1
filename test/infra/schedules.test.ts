import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize();
const arnOf = (type: string, idStart: string) => ({
  'Fn::GetAtt': [findIds(template, type, idStart)[0], 'Arn'],
});

const schedules = [
  ['Sweep', 'rate(15 minutes)'],
  ['Learn', 'rate(1 day)'],
  ['Reconcile', 'rate(1 day)'],
] as const;

describe('the schedule of', () => {
  it.each(schedules)('%s calls it at %s, and no other rule may', (name, ScheduleExpression) => {
    const lambda = arnOf('AWS::Lambda::Function', name);
    const rule = findResource(template, 'AWS::Events::Rule', `${name}Schedule`).Properties;
    expect(rule).toMatchObject({ ScheduleExpression, State: 'ENABLED', Targets: [{ Arn: lambda }] });
    expect(findResource(template, 'AWS::Lambda::Permission', `${name}Schedule`).Properties).toMatchObject({
      FunctionName: lambda,
      Principal: 'events.amazonaws.com',
      SourceArn: arnOf('AWS::Events::Rule', `${name}Schedule`),
    });
  });

  it('no other function', () => {
    template.resourceCountIs('AWS::Events::Rule', schedules.length);
  });
});
