import type { Stage } from '../../../functions/article/article.ts';
import type { StageError } from '../../../functions/article/row.ts';
import { awaitsStage } from '../../../functions/article/work.ts';
import { at, makeRow } from '../../made/make-row.ts';

const stages: Stage[] = ['cleaned', 'classified', 'indexed', 'rejected', 'deleted', 'failed'];

function failedIn(stage: StageError['stage']) {
  return makeRow({ stage: 'failed', error: { stage, reason: 'Error', message: 'no', attempts: 5, at } });
}

describe('awaitsStage', () => {
  it('is true of the one stage that comes before', () => {
    expect(stages.filter((stage) => awaitsStage(makeRow({ stage }), 'classify'))).toEqual(['cleaned']);
    expect(stages.filter((stage) => awaitsStage(makeRow({ stage }), 'index'))).toEqual(['classified']);
  });

  it('is true of a row that failed in the stage itself, so that a redrive goes on', () => {
    expect(awaitsStage(failedIn('classify'), 'classify')).toBe(true);
    expect(awaitsStage(failedIn('index'), 'index')).toBe(true);
  });

  it('is false of a row that failed elsewhere', () => {
    expect(awaitsStage(failedIn('index'), 'classify')).toBe(false);
    expect(awaitsStage(failedIn('classify'), 'index')).toBe(false);
    expect(awaitsStage(failedIn('clean'), 'classify')).toBe(false);
  });
});
