import { defaultTrailDays } from '../../../bin/commands/reconcile/compare-archive.ts';
import { describeSummary } from '../../../bin/commands/reconcile/drift-report.ts';
import { listUnused } from '../../../bin/commands/reconcile/unused-texts.ts';
import { noDrift } from '../../../functions/reconcile/drift.ts';
import { settingsTable } from '../../../lib/settings.ts';
import { makeRow } from '../../made/make-row.ts';

const row = makeRow({ rev: 3, text: 'TEXT#3#v3#1' });

describe('listUnused', () => {
  it('keeps what the row points to: the text of its rev, the one that is served, and its labels', () => {
    const served = {
      ...row.served,
      text: 'TEXT#2#v2#1',
      labels: 'LABELS#TEXT#2#v2#1#2#1',
    } as typeof row.served;
    const names = ['TEXT#3#v3#1', 'TEXT#2#v2#1', 'LABELS#TEXT#2#v2#1#2#1'];
    expect(listUnused({ row: makeRow({ ...row, served }), names })).toEqual([]);
  });

  it('lets go the texts of revs that the row has passed or taken with another text', () => {
    const names = ['TEXT#1#v1#1', 'TEXT#3#v2#1', 'TEXT#3#v3#1#profile'];
    expect(listUnused({ row, names })).toEqual(names);
  });

  it('lets labels of earlier revs go, and not those of this one, which may be about to be pointed to', () => {
    const names = ['LABELS#TEXT#1#v1#1#profile#2#4', 'LABELS#TEXT#3#v3#1#3#5'];
    expect(listUnused({ row, names })).toEqual(['LABELS#TEXT#1#v1#1#profile#2#4']);
  });

  it('keeps a text of a rev to come: its row is about to be committed', () => {
    expect(listUnused({ row, names: ['TEXT#4#v4#1'] })).toEqual([]);
    expect(listUnused({ names: ['TEXT#1#v1#1'] })).toEqual([]);
  });
});

describe('what is said of texts that nothing points to', () => {
  const describeTexts = (more: object) =>
    describeSummary(
      { checked: 1, found: noDrift(), sent: 0, fix: true, unusedTexts: { found: 2, expired: 2, ...more } },
      'copydesk',
    );

  it('names the days of the stack, or those of the default and why', () => {
    expect(describeTexts({ expireDays: 30, isDefault: false })).toMatch(
      /2 texts .* they expire in 30 days$/m,
    );
    expect(describeTexts({ expireDays: 90, isDefault: true })).toMatch(
      /in 90 days, the default: .* trailDays$/m,
    );
  });

  it('has the default of the setting', () => {
    const { fallback } = settingsTable.find(({ name }) => name === 'trailDays') ?? {};
    expect(defaultTrailDays).toBe(fallback);
  });
});
