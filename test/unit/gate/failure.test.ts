import { maxAttempts } from '../../../functions/article/work.ts';
import { describeFailure } from '../../../functions/gate/failure.ts';
import { at } from '../../made/make-row.ts';

describe('describeFailure', () => {
  const thrown = new RangeError('the bytes end inside a number');

  it('leaves the stage alone while tries are left', () => {
    expect(describeFailure('index', thrown, maxAttempts - 1, at)).toEqual({
      error: { stage: 'index', reason: 'RangeError', message: thrown.message, attempts: maxAttempts - 1, at },
    });
  });

  it('says failed at the last try and after it', () => {
    for (const attempts of [maxAttempts, maxAttempts + 1]) {
      expect(describeFailure('index', thrown, attempts, at)).toEqual({
        error: { stage: 'index', reason: 'RangeError', message: thrown.message, attempts, at },
        stage: 'failed',
        updatedAt: at,
      });
    }
  });

  it('takes anything that was thrown', () => {
    expect(describeFailure('clean', undefined, 1, at).error).toMatchObject({
      reason: 'Error',
      message: 'undefined',
    });
  });
});
