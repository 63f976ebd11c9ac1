import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize();
const sweep = { 'Fn::GetAtt': [findIds(template, 'AWS::Lambda::Function', 'Sweep')[0], 'Arn'] };

describe('the schedule of the sweep', () => {
  it('calls it every fifteen minutes', () => {
    expect(findResource(template, 'AWS::Events::Rule', 'SweepSchedule').Properties).toMatchObject({
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [{ Arn: sweep }],
    });
  });

  it('is the only rule that may', () => {
    const rule = { 'Fn::GetAtt': [findIds(template, 'AWS::Events::Rule', 'SweepSchedule')[0], 'Arn'] };
    expect(findResource(template, 'AWS::Lambda::Permission', 'SweepSchedule').Properties).toMatchObject({
      FunctionName: sweep,
      Principal: 'events.amazonaws.com',
      SourceArn: rule,
    });
  });
});
