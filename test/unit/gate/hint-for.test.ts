import { rejectionReasons } from '../../../functions/article/rejected-copy.ts';
import type { StageError } from '../../../functions/article/row.ts';
import { killed, untried } from '../../../functions/gate/failure.ts';
import { hintCodeFor, hintCodes, hintFor } from '../../../functions/gate/hint-for.ts';
import { at } from '../../made/make-row.ts';

const errorOf = (changes: Partial<StageError>): StageError => ({
  stage: 'clean',
  reason: 'Error',
  message: 'no',
  attempts: 5,
  at,
  ...changes,
});

describe('hintFor', () => {
  it('says for every reason of a rejection something of its own', () => {
    const hints = rejectionReasons.map((reason) =>
      hintFor({ stage: 'rejected', error: errorOf({ reason }) }),
    );
    expect(new Set(hints).size).toBe(rejectionReasons.length);
    for (const hint of hints) expect(hint).toMatch(/Send |Restore |Allow /);
  });

  it.each([
    'clean',
    'classify',
    'index',
  ] as const)('names the log of %s and the redrive for what failed there', (stage) => {
    const hint = hintFor({ stage: 'failed', error: errorOf({ stage }) });
    expect(hint).toContain(`the log of the function ${stage}`);
    expect(hint).toContain('npx --no-install copydesk redrive');
  });

  it('speaks of time and memory where the function was killed', () => {
    expect(hintFor({ stage: 'failed', error: errorOf({ reason: killed }) })).toMatch(/time or memory/);
  });

  it('speaks of throttles where no try is known', () => {
    expect(hintFor({ stage: 'failed', error: errorOf({ reason: untried }) })).toMatch(/throttled for hours/);
  });

  it('asks for patience while something is tried again', () => {
    expect(hintFor({ stage: 'failed', error: errorOf({ attempts: 0 }) })).toMatch(/look again/);
    expect(hintFor({ stage: 'cleaned', error: errorOf({ attempts: 2 }) })).toContain('try 2 of 5');
  });

  it('says that nothing is to be done about what is on its way', () => {
    expect(hintFor({ stage: 'classified' })).toMatch(/^Nothing: it is in work/);
  });

  it.each(['indexed', 'deleted'] as const)('has nothing to say of what is %s', (stage) => {
    expect(hintFor({ stage })).toBeUndefined();
  });

  it('has a code for each, and no code without a hint', () => {
    const errors = [
      ...rejectionReasons.map((reason) => ({ stage: 'rejected' as const, error: errorOf({ reason }) })),
      ...[{ reason: killed }, { reason: untried }, { attempts: 0 }, {}].map((changes) => ({
        stage: 'failed' as const,
        error: errorOf(changes),
      })),
      { stage: 'cleaned' as const, error: errorOf({}) },
      { stage: 'classified' as const },
    ];
    expect(errors.map(hintCodeFor).toSorted()).toEqual(hintCodes.toSorted());
    const silent = [{ stage: 'indexed' as const }, { stage: 'rejected' as const, error: errorOf({}) }];
    for (const row of [...errors, ...silent])
      expect(hintFor(row) === undefined).toBe(hintCodeFor(row) === undefined);
  });
});
