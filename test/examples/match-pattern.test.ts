import { matchPattern } from './match-pattern.ts';

type Pattern = Parameters<typeof matchPattern>[0];
const event = {
  source: 'harbour',
  'detail-type': 'Ship Sighted',
  detail: {
    name: 'Nordlicht',
    flag: null,
    crew: 12,
    isLate: false,
    cargo: ['salt', 'wool'],
    empty: [],
    port: { code: 'DEBRV' },
    calls: [
      { at: 'Oslo', days: 2 },
      { at: 'Riga', days: 5 },
    ],
  },
};

describe('the patterns of EventBridge', () => {
  it.each<[string, Pattern]>([
    ['a value', { source: ['harbour'] }],
    ['one of several', { source: ['yard', 'harbour'] }],
    ['all fields', { source: ['harbour'], detail: { name: ['Nordlicht'], crew: [12] } }],
    ['null that is said', { detail: { flag: [null] } }],
    ['a boolean', { detail: { isLate: [false] } }],
    ['one element of a list', { detail: { cargo: ['wool'] } }],
    ['a beginning', { 'detail-type': [{ prefix: 'Ship ' }] }],
    ['an end', { 'detail-type': [{ suffix: 'Sighted' }] }],
    ['any case', { detail: { name: [{ 'equals-ignore-case': 'NORDLICHT' }] } }],
    ['a wildcard', { detail: { name: [{ wildcard: 'N*licht' }] } }],
    ['a range', { detail: { crew: [{ numeric: ['>', 10, '<=', 12] }] } }],
    ['anything but', { detail: { name: [{ 'anything-but': ['Sturm'] }] } }],
    ['anything but a beginning', { detail: { name: [{ 'anything-but': { prefix: 'S' } }] } }],
    ['a field that is there', { detail: { crew: [{ exists: true }] } }],
    ['a field that is not', { detail: { owner: [{ exists: false }] } }],
    ['a field of what is not there', { detail: { owner: { name: [{ exists: false }] } } }],
    ['either', { $or: [{ source: ['yard'] }, { detail: { crew: [12] } }] }],
    ['fields of one element', { detail: { calls: { at: ['Riga'], days: [5] } } }],
  ])('fit: %s', (_what, pattern) => {
    expect(matchPattern(pattern, event)).toBe(true);
  });

  it.each<[string, Pattern]>([
    ['another value', { source: ['yard'] }],
    ['one field of two', { source: ['harbour'], detail: { crew: [13] } }],
    ['null for what is not there', { detail: { owner: [null] } }],
    ['a number for a text', { detail: { crew: ['12'] } }],
    ['no element of a list', { detail: { cargo: ['tin'] } }],
    ['any element of an empty list', { detail: { empty: ['salt'] } }],
    ['a beginning in another case', { 'detail-type': [{ prefix: 'ship' }] }],
    ['a dot that is a dot', { detail: { name: [{ wildcard: 'N.r*' }] } }],
    ['out of range', { detail: { crew: [{ numeric: ['>', 12] }] } }],
    ['the unwanted one of a list', { detail: { cargo: [{ 'anything-but': 'wool' }] } }],
    ['anything but, of nothing', { detail: { owner: [{ 'anything-but': 'x' }] } }],
    ['what is there and should not be', { detail: { crew: [{ exists: false }] } }],
    ['fields of two elements', { detail: { calls: { at: ['Oslo'], days: [5] } } }],
    ['a field below a text', { detail: { name: { first: ['N'] } } }],
  ])('do not fit: %s', (_what, pattern) => {
    expect(matchPattern(pattern, event)).toBe(false);
  });

  it('are refused with an operator that nobody has tried', () => {
    expect(() => matchPattern({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('operator cidr');
    expect(() => matchPattern({ source: 'harbour' }, event)).toThrow('lists of values');
  });
});
