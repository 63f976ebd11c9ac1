import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize();
const learn = { 'Fn::GetAtt': [findIds(template, 'AWS::Lambda::Function', 'Learn')[0], 'Arn'] };

describe('the schedule of learning', () => {
  it('calls it once a day', () => {
    expect(findResource(template, 'AWS::Events::Rule', 'LearnSchedule').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 day)',
      State: 'ENABLED',
      Targets: [{ Arn: learn }],
    });
  });

  it('is the only rule that may', () => {
    const rule = { 'Fn::GetAtt': [findIds(template, 'AWS::Events::Rule', 'LearnSchedule')[0], 'Arn'] };
    expect(findResource(template, 'AWS::Lambda::Permission', 'LearnSchedule').Properties).toMatchObject({
      FunctionName: learn,
      Principal: 'events.amazonaws.com',
      SourceArn: rule,
    });
  });
});
