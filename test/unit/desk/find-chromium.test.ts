import { findChromium } from '../../browser/find-chromium.ts';

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM names, whether it is there or not: a wrong path has to fail', () => {
    expect(findChromium({ CHROMIUM: '/no/such/chromium', PATH: '/usr/bin' })).toBe('/no/such/chromium');
  });

  it('is else one on the PATH, or none', () => {
    expect(findChromium({ PATH: '/nowhere:/neither' })).toBeUndefined();
    expect(findChromium({})).toBeUndefined();
  });
});
