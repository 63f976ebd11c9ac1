import {
  formatBytes,
  formatDate,
  formatNumber,
  formatShare,
  nameLanguage,
} from '../../../desk/words/format.ts';
import { chooseLanguage, languages } from '../../../desk/words/words.ts';

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
