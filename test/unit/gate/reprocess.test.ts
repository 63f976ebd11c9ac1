import type { RowChanges } from '../../../functions/article/ports.ts';
import { isSelected, reprocessingOf, type Selection } from '../../../functions/gate/reprocess.ts';
import { makeRow } from '../../made/make-row.ts';

const { served } = makeRow();
if (!served) throw new Error('the row of the tests is served');
const politics = { code: '11000000', name: 'Politics', confidence: 0.8, evidence: ['vote'] };

function error(reason: string) {
  return { stage: 'clean' as const, reason, message: 'no', attempts: 1, at: '2026-01-01T00:00:00.000Z' };
}

describe('isSelected', () => {
  it.each<[string, Selection, RowChanges, boolean]>([
    ['is indexed', {}, { stage: 'indexed' }, true],
    ['was rejected', {}, { stage: 'rejected' }, true],
    ['failed', {}, { stage: 'failed' }, true],
    ['is in work', {}, { stage: 'cleaned' }, false],
    ['was deleted', {}, { stage: 'deleted' }, false],
    ['is in another stage than was asked for', { stage: 'rejected' }, {}, false],
    ['was cleaned by older code', { cleanVersion: 2 }, { cleanVersion: 1 }, true],
    ['was cleaned by this code', { cleanVersion: 2 }, { cleanVersion: 2 }, false],
    ['was never cleaned', { cleanVersion: 2 }, { cleanVersion: undefined }, false],
    ['was classified by older code', { classifyVersion: 3 }, { classifyVersion: 2 }, true],
    ['was classified by this code', { classifyVersion: 3 }, { classifyVersion: 3 }, false],
    ['was rejected for the reason', { reason: 'empty' }, { stage: 'rejected', error: error('empty') }, true],
    ['was rejected for another', { reason: 'empty' }, { stage: 'rejected', error: error('binary') }, false],
    ['has the topic', { topic: '11000000' }, { served: { ...served, topics: [politics] } }, true],
    ['has other topics', { topic: '15000000' }, { served: { ...served, topics: [politics] } }, false],
    ['has never had any', { topic: '11000000' }, { served: undefined }, false],
    [
      'is of the publisher',
      { publisher: 'le phare' },
      { served: { ...served, publisher: 'Le Phare' } },
      true,
    ],
    ['is of another', { publisher: 'Le Soir' }, { served: { ...served, publisher: 'Le Phare' } }, false],
    ['lies in the folder', { prefix: '2026/' }, { source: { bucket: 'b', key: '2026/a.txt' } }, true],
    ['lies in another', { prefix: '2025/' }, { source: { bucket: 'b', key: '2026/a.txt' } }, false],
    ['changed before', { before: '2026-02-01' }, { updatedAt: '2026-01-31T23:59:59.999Z' }, true],
    ['changed since', { before: '2026-02-01' }, { updatedAt: '2026-02-01T00:00:00.000Z' }, false],
  ])('of an article that %s, asked for %j, is right', (_what, wanted, changes, expected) => {
    expect(isSelected(makeRow(changes), wanted)).toBe(expected);
  });

  it('holds an article to everything that was asked for', () => {
    const row = makeRow({ cleanVersion: 1, classifyVersion: 5 });
    expect(isSelected(row, { cleanVersion: 2, classifyVersion: 6 })).toBe(true);
    expect(isSelected(row, { cleanVersion: 2, classifyVersion: 5 })).toBe(false);
  });
});

describe('reprocessingOf', () => {
  it('asks for the rev that was seen, so that a second delivery finds it gone', () => {
    expect(reprocessingOf(makeRow({ rev: 4 }), 'classify')).toEqual({
      bucket: 'inbox',
      key: 'port.txt',
      reprocess: { from: 'classify', rev: 4 },
    });
  });
});
