import { evaluate, type PermissionRequest } from '../../../local/iam/evaluate.ts';
import { readStatement, type StatementText } from '../../../local/iam/policy.ts';

const table = 'arn:aws:dynamodb:eu-west-3:000000000000:table/articles';

const allow = (others: Partial<StatementText>): StatementText => ({
  Effect: 'Allow',
  Action: ['dynamodb:GetItem'],
  Resource: [table],
  Condition: {},
  ...others,
});

const request = (others: Partial<PermissionRequest> = {}): PermissionRequest => ({
  action: 'dynamodb:GetItem',
  resource: table,
  context: {},
  ...others,
});

const isAllowed = (texts: StatementText[], asked: PermissionRequest) =>
  evaluate(texts.map(readStatement), asked).isAllowed;

const keys = (...values: string[]) => ({ 'dynamodb:LeadingKeys': values });
const held = (operator: string, key: string, ...values: string[]) =>
  allow({ Condition: { [operator]: { [key]: values } } });

describe('evaluate', () => {
  it('allows nothing that no statement allows', () => {
    expect(isAllowed([], request())).toBe(false);
    expect(isAllowed([allow({})], request())).toBe(true);
    expect(isAllowed([allow({})], request({ action: 'dynamodb:PutItem' }))).toBe(false);
    expect(isAllowed([allow({})], request({ resource: `${table}/index/by-stage` }))).toBe(false);
  });

  it('lets a deny win over every allow', () => {
    const deny = allow({ Effect: 'Deny', Action: ['dynamodb:*'] });
    expect(evaluate([allow({}), deny].map(readStatement), request())).toEqual({
      isAllowed: false,
      allowing: [0],
      isForbidden: true,
    });
  });

  it('reads wildcards in actions, in any case, and in resources, as they are written', () => {
    const statement = allow({ Action: ['DynamoDB:Get*', 'dynamodb:?uery'], Resource: [`${table}*`] });
    expect(isAllowed([statement], request())).toBe(true);
    expect(isAllowed([statement], request({ action: 'dynamodb:Query' }))).toBe(true);
    expect(isAllowed([statement], request({ resource: `${table}/index/by-stage` }))).toBe(true);
    expect(isAllowed([statement], request({ resource: table.toUpperCase() }))).toBe(false);
  });

  it('takes dots and brackets of a resource for themselves', () => {
    const statement = allow({ Resource: ['arn:aws:s3:::a.b/(1)*'] });
    expect(isAllowed([statement], request({ resource: 'arn:aws:s3:::a.b/(1) x\ny' }))).toBe(true);
    expect(isAllowed([statement], request({ resource: 'arn:aws:s3:::aXb/(1)' }))).toBe(false);
  });

  it('excludes by NotAction and NotResource', () => {
    const { Action: _action, ...rest } = allow({});
    const statement = { ...rest, NotAction: ['dynamodb:Delete*'] };
    expect(isAllowed([statement], request())).toBe(true);
    expect(isAllowed([statement], request({ action: 'dynamodb:DeleteItem' }))).toBe(false);
    const { Resource: _resource, ...open } = allow({});
    const elsewhere = { ...open, NotResource: [table] };
    expect(isAllowed([elsewhere], request())).toBe(false);
    expect(isAllowed([elsewhere], request({ resource: `${table}2` }))).toBe(true);
  });

  it('holds every leading key of a call to the patterns', () => {
    const statement = held('ForAllValues:StringLike', 'dynamodb:LeadingKeys', 'A#*', 'INDEX');
    expect(isAllowed([statement], request({ context: keys('A#1', 'INDEX') }))).toBe(true);
    expect(isAllowed([statement], request({ context: keys('A#1', 'S#1') }))).toBe(false);
    expect(isAllowed([statement], request({ context: keys('INDEX2') }))).toBe(false);
  });

  it('finds all of no values to fit and any of none not to, as AWS does', () => {
    expect(isAllowed([held('ForAllValues:StringLike', 'dynamodb:LeadingKeys', 'A#*')], request())).toBe(true);
    expect(isAllowed([held('ForAnyValue:StringLike', 'dynamodb:LeadingKeys', 'A#*')], request())).toBe(false);
  });

  it.each([
    ['StringEquals', 'aws:SourceAccount', '1', { '1': true, '12': false }],
    ['StringNotEquals', 'aws:SourceAccount', '1', { '1': false, '12': true }],
    ['StringLike', 'aws:SourceAccount', '1*', { '12': true, '2': false }],
    ['StringNotLike', 'aws:SourceAccount', '1*', { '12': false, '2': true }],
    ['StringEqualsIgnoreCase', 'aws:SourceAccount', 'Ab', { aB: true, b: false }],
    ['Bool', 'aws:SecureTransport', 'false', { false: true, true: false }],
    [
      'ArnEquals',
      'aws:SourceArn',
      'arn:aws:s3:::in*',
      { 'arn:aws:s3:::inbox': true, 'arn:aws:s3:::out': false },
    ],
    ['ArnLike', 'aws:SourceArn', 'arn:aws:*:::a', { 'arn:aws:s3:::a': true, 'arn:aws:s3:x::a': false }],
    ['ArnNotLike', 'aws:SourceArn', 'arn:aws:s3:::a', { 'arn:aws:s3:::a': false, 'arn:aws:s3:::b': true }],
  ])('compares by %s', (operator, key, value, expected) => {
    const statement = held(operator, key, value);
    const found = Object.keys(expected).map((given) => [
      given,
      isAllowed([statement], request({ context: { [key]: [given] } })),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('does not fit where the key is not there, unless the operator is a negation or says IfExists', () => {
    expect(isAllowed([held('StringEquals', 'aws:SourceAccount', '1')], request())).toBe(false);
    expect(isAllowed([held('StringNotEquals', 'aws:SourceAccount', '1')], request())).toBe(true);
    expect(isAllowed([held('StringEqualsIfExists', 'aws:SourceAccount', '1')], request())).toBe(true);
  });

  it.each([
    ['an operator', { IpAddress: { 'aws:SourceArn': ['10.0.0.0/8'] } }, 'condition operator IpAddress'],
    ['a key', { StringEquals: { 'aws:PrincipalTag/x': ['1'] } }, 'condition key aws:PrincipalTag/x'],
    [
      'several values without a set',
      { StringLike: { 'dynamodb:LeadingKeys': ['A'] } },
      'needs ForAllValues:',
    ],
    [
      'a variable',
      { StringLike: { 'aws:SourceArn': [['$', '{aws:username}'].join('')] } },
      'policy variables',
    ],
  ])('refuses, before anything runs, %s that it does not know', (_name, Condition, message) => {
    expect(() => readStatement(allow({ Condition }))).toThrow(message);
  });
});
