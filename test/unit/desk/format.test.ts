import * as desk from '../../../desk/facets.ts';
import {
  formatBytes,
  formatDate,
  formatNumber,
  formatShare,
  nameLanguage,
} from '../../../desk/words/format.ts';
import { chooseLanguage, languages } from '../../../desk/words/words.ts';
import { countedFacets, facetNames } from '../../../functions/article/facets.ts';
import { rejectionReasons } from '../../../functions/article/rejected-copy.ts';

const { en, fr } = languages;

describe('dates', () => {
  it('are shown as exactly as they are known', () => {
    expect(formatDate('2022', en)).toBe('2022');
    expect(formatDate('2022-01', en)).toBe('January 2022');
    expect(formatDate('2022-01-12', fr)).toBe('12 janvier 2022');
    expect(formatDate('2022-01-12T14:05:00Z', en)).toMatch(/12 January 2022.*14:05.*UTC/);
  });

  it('stay as they are where they are none', () => {
    expect(formatDate('last week', en)).toBe('last week');
  });
});

describe('numbers, shares and sizes', () => {
  it('are written as the language of the page does', () => {
    expect(formatNumber(12345, en)).toBe('12,345');
    expect(formatShare(0.5, en)).toBe('50%');
    expect(formatBytes(999, en)).toBe('999 byte');
    expect(formatBytes(2722, fr)).toMatch(/2,7\s?ko/);
  });
});

describe('languages', () => {
  it('are named in the language of the page', () => {
    expect(nameLanguage('ar', fr)).toBe('arabe');
    expect(nameLanguage('und', en)).toBe('language unknown');
    expect(nameLanguage('not a code', en)).toBe('not a code');
  });

  it('of the page are chosen by the browser, English if it speaks none', () => {
    expect(chooseLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(chooseLanguage([undefined, 'toString'])).toBe('en');
  });
});

/** Every name of words, with what kind each is; lists with their length. */
function shapeOf(words: object): unknown {
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.length];
      return [name, typeof value === 'object' ? Object.keys(value).length > 0 && typeof value : typeof value];
    }),
  );
}

describe('the words of the page', () => {
  it('are all there in every language', () => {
    const { hints: _hints, ...french } = fr;
    const { hints: _none, ...english } = en;
    expect(shapeOf(french)).toEqual(shapeOf(english));
    expect(Object.keys(fr.kinds)).toEqual(Object.keys(en.kinds));
    expect(Object.keys(fr.sources)).toEqual(Object.keys(en.sources));
    expect(Object.keys(fr.reasons)).toEqual(Object.keys(en.reasons));
  });

  it('are for the facets of the API', () => {
    expect(desk.facetNames).toEqual(facetNames);
    expect(desk.countedFacets).toEqual(countedFacets);
  });

  it('name every facet, every kind of removal, every reason', () => {
    expect(Object.keys(en.facets)).toEqual(expect.arrayContaining([...facetNames]));
    expect(Object.keys(en.reasons)).toEqual(expect.arrayContaining([...rejectionReasons]));
    expect(Object.keys(fr.hints)).toEqual(expect.arrayContaining([...rejectionReasons]));
  });
});
