import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize();
const reconcile = { 'Fn::GetAtt': [findIds(template, 'AWS::Lambda::Function', 'Reconcile')[0], 'Arn'] };

describe('the schedule of the comparison', () => {
  it('calls it once a day', () => {
    expect(findResource(template, 'AWS::Events::Rule', 'ReconcileSchedule').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 day)',
      State: 'ENABLED',
      Targets: [{ Arn: reconcile }],
    });
  });

  it('is the only rule that may', () => {
    const rule = { 'Fn::GetAtt': [findIds(template, 'AWS::Events::Rule', 'ReconcileSchedule')[0], 'Arn'] };
    expect(findResource(template, 'AWS::Lambda::Permission', 'ReconcileSchedule').Properties).toMatchObject({
      FunctionName: reconcile,
      Principal: 'events.amazonaws.com',
      SourceArn: rule,
    });
  });
});
