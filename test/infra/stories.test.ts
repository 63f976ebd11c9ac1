import { environments } from '../../functions/runtime/config.ts';
import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize({ stories: true, groupBatchWindowSeconds: 7, dashboard: true });
const idOf = (type: string, start: string) => findIds(template, type, start)[0];
const queue = idOf('AWS::SQS::Queue', 'ToGroupQueue') as string;

interface Statement {
  Action: string | string[];
  Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys': string[] } };
}

const statementsOf = (name: string): Statement[] =>
  (
    findResource(template, 'AWS::IAM::Policy', `${name}Role`).Properties['PolicyDocument'] as {
      Statement: Statement[];
    }
  ).Statement;

/** What a function may do in the table, by the beginnings of keys. */
const rightsOf = (name: string) =>
  statementsOf(name).flatMap(({ Action, Condition }) => {
    const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
    return keys ? [[keys.join(), [Action].flat().join()]] : [];
  });

describe('a stack that groups articles into stories', () => {
  it('has a function for it with its own queue, in batches', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 7,
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    template.hasOutput('GroupQueueUrl', { Value: { Ref: queue } });
    template.hasOutput('GroupDeadLettersUrl', {
      Value: { Ref: idOf('AWS::SQS::Queue', 'ToGroupDeadLetters') },
    });
  });

  it('lets it read logs and commits, and write commits, places, stories and boards: nothing that an article says', () => {
    expect(rightsOf('Group')).toEqual([
      ['G#*', 'dynamodb:PutItem,dynamodb:Query'],
      ['GROUP', 'dynamodb:PutItem,dynamodb:Query'],
      ['A#*', 'dynamodb:BatchGetItem,dynamodb:PutItem'],
      ['BOARD,BOARD#*', 'dynamodb:BatchGetItem,dynamodb:GetItem,dynamodb:PutItem'],
      ['S#*', 'dynamodb:Query'],
      ['INDEX', 'dynamodb:GetItem'],
    ]);
  });

  it('lets the API read places, stories and boards, and write none', () => {
    expect(rightsOf('Query')).toContainEqual([
      'A#*',
      'dynamodb:BatchGetItem,dynamodb:GetItem,dynamodb:Query',
    ]);
    expect(rightsOf('Query')).toContainEqual(['BOARD,BOARD#*', 'dynamodb:BatchGetItem,dynamodb:GetItem']);
  });

  it.each(['Clean', 'Index', 'Bury'])('lets %s note what became of articles, and ask for a run', (name) => {
    expect(rightsOf(name)).toContainEqual(['G#*', 'dynamodb:PutItem,dynamodb:Query']);
    const { Variables } = findResource(template, 'AWS::Lambda::Function', name).Properties['Environment'] as {
      Variables: Record<string, unknown>;
    };
    expect(Variables['GROUP_QUEUE_URL']).toEqual({ Ref: queue });
  });

  it('has alarms that say what to do', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(
      ({ Properties }) => Properties.AlarmDescription as string,
    );
    expect(alarms.filter((text) => text.includes('ToGroup'))).toHaveLength(2);
    expect(alarms.filter((text) => text.includes('audit'))).toEqual([
      expect.stringContaining('docs/operations.md#stories-were-not-as-they-should-be'),
    ]);
    expect(alarms.filter((text) => text.includes('hints'))).toEqual([
      expect.stringContaining('docs/operations.md#hints-were-set-aside'),
    ]);
  });

  it('shows on the dashboard what it writes', () => {
    const [board] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
    expect(JSON.stringify(board)).toContain('group writeunits');
  });

  it('tells the function nothing that it does not read', () => {
    const { Environment } = findResource(template, 'AWS::Lambda::Function', 'Group').Properties;
    const own = Object.keys((Environment as { Variables: object }).Variables);
    const optional = 'EVENT_BUS_NAME';
    expect(own.filter((name) => !name.startsWith('POWERTOOLS_')).sort()).toEqual(
      Object.keys(environments.group.entries)
        .filter((name) => name !== optional)
        .sort(),
    );
  });
});

describe('a stack without stories', () => {
  it.each([{}, { auth: 'open', desk: true }])('has no trace of them with %j', (settings) => {
    const text = JSON.stringify(synthesize(settings).toJSON());
    expect(text).not.toMatch(/ToGroup|GROUP|G#|BOARD|STORIES|GroupRole|handlers\/group/);
    const off = synthesize({ ...settings, stories: false, groupBatchWindowSeconds: 9, boardSeconds: 9 });
    expect(off.toJSON()).toEqual(synthesize(settings).toJSON());
  });
});
