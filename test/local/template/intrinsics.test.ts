// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are CloudFormation's.
import { type Json, noValue, resolve, type Scope } from '../../../local/template/intrinsics.ts';

const scope: Scope = {
  ref: (name) => {
    if (name === 'AWS::Region') return 'eu-west-3';
    throw new Error(`The template refers to ${name}, which has no value.`);
  },
  attribute: (logicalId, attribute) => `${attribute} of ${logicalId}`,
  condition: (name) => name === 'Yes',
};

const table: [what: string, template: Json, value: Json][] = [
  ['a plain value', { a: [1, true, null, 'x'] }, { a: [1, true, null, 'x'] }],
  ['Ref', { Ref: 'AWS::Region' }, 'eu-west-3'],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'Arn of Queue'],
  ['Fn::GetAtt as text', { 'Fn::GetAtt': 'Queue.Arn' }, 'Arn of Queue'],
  ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }, 1]] }, 'a-eu-west-3-1'],
  ['Fn::Split', { 'Fn::Split': ['-', { Ref: 'AWS::Region' }] }, ['eu', 'west', '3']],
  ['Fn::Select', { 'Fn::Select': ['1', { 'Fn::Split': ['-', 'a-b'] }] }, 'b'],
  [
    'Fn::Sub',
    { 'Fn::Sub': 'in ${AWS::Region}, ${Queue.Arn}, ${!kept}' },
    'in eu-west-3, Arn of Queue, ${kept}',
  ],
  ['Fn::Sub with its own names', { 'Fn::Sub': ['${x}!', { x: { Ref: 'AWS::Region' } }] }, 'eu-west-3!'],
  ['Fn::If', { 'Fn::If': ['Yes', 'a', 'b'] }, 'a'],
  ['a property without value', { a: { 'Fn::If': ['No', 1, noValue] }, b: 2 }, { b: 2 }],
  ['an element without value', [1, { Ref: 'AWS::NoValue' }], [1]],
  ['Fn::Equals', { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-3'] }, true],
  ['Fn::And', { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] }, false],
  ['Fn::Or', { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] }, true],
  ['Fn::Not', { 'Fn::Not': [{ Condition: 'No' }] }, true],
  [
    'the condition of a policy, which is none',
    { Condition: { Bool: { a: 'b' } } },
    { Condition: { Bool: { a: 'b' } } },
  ],
];

describe('resolve', () => {
  it.each(table)('resolves %s', (_what, template, value) => {
    expect(resolve(template, scope)).toEqual(value);
  });

  it('refuses a function it does not know', () => {
    expect(() => resolve({ 'Fn::FindInMap': ['a', 'b', 'c'] }, scope)).toThrow(
      'The local cloud does not know the function Fn::FindInMap.',
    );
  });

  it('refuses a name without a value', () => {
    expect(() => resolve({ a: [{ Ref: 'Nothing' }] }, scope)).toThrow('refers to Nothing');
  });
});
