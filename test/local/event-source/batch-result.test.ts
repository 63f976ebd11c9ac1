import { selectDone } from '../../../local/event-source/batch-result.ts';

const ids = ['a', 'b', 'c'];
const failures = (...identifiers: unknown[]) => ({
  answer: { batchItemFailures: identifiers.map((itemIdentifier) => ({ itemIdentifier })) },
});

describe('selectDone', () => {
  it.each([
    ['an empty list of failures', failures()],
    ['no list of failures', { answer: {} }],
    ['a list that is null', { answer: { batchItemFailures: null } }],
    ['an answer that is null', { answer: null }],
    ['an answer that is empty', { answer: '' }],
  ])('takes %s for a batch that is done', (_what, result) => {
    expect(selectDone(ids, result, true)).toEqual(ids);
  });

  it('keeps exactly the messages that failed', () => {
    expect(selectDone(ids, failures('b'), true)).toEqual(['a', 'c']);
    expect(selectDone(ids, failures('a', 'b', 'c'), true)).toEqual([]);
  });

  it.each([
    ['names a message of another batch', failures('a', 'x')],
    ['names an empty id', failures('')],
    ['names null', failures(null)],
    ['lacks the identifier', { answer: { batchItemFailures: [{ id: 'a' }] } }],
    ['is no object', { answer: 'done' }],
    ['is an error', { error: { errorType: 'Error', errorMessage: 'no' } }],
  ])('keeps the whole batch if the answer %s', (_what, result) => {
    expect(selectDone(ids, result, true)).toEqual([]);
  });

  it('looks only at whether the function failed where failures are not reported', () => {
    expect(selectDone(ids, failures('b'), false)).toEqual(ids);
    expect(selectDone(ids, { error: { errorType: 'Error', errorMessage: 'no' } }, false)).toEqual([]);
  });
});
