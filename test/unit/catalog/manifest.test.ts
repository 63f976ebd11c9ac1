import { expiredSegments, type Manifest, segmentGraceMinutes } from '../../../functions/catalog/manifest.ts';

const minute = 29_000_000;
const entry = (since: number) => ({ tier: 0, count: 1, newest: 1, oldest: 1, words: 1, languages: 0, since });
const justExpired = entry(minute - segmentGraceMinutes);
const inGrace = entry(minute - segmentGraceMinutes + 1);

describe('expiredSegments', () => {
  it('names dead and abandoned segments past the grace, and never a live one', () => {
    const manifest: Manifest = {
      building: new Map([
        ['abandoned', justExpired],
        ['busy', inGrace],
      ]),
      live: new Map([['serving', entry(0)]]),
      dead: new Map([
        ['replaced', justExpired],
        ['still read', inGrace],
      ]),
      version: 1,
    };
    expect(expiredSegments(manifest, minute)).toEqual([
      { id: 'replaced', state: 'dead' },
      { id: 'abandoned', state: 'building' },
    ]);
  });
});
