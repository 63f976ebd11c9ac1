import fc from 'fast-check';
import { normaliseText } from '../../../../functions/clean/read/normalise-text.ts';

describe('normaliseText', () => {
  it.each([
    ['composes letters', 'e\u0301te\u0301', 'été'],
    [
      'drops soft hyphens, zero widths, marks and icons',
      'so\u00adft \u200bzero\ufeff \ue001icon',
      'soft zero icon',
    ],
    ['makes every blank a blank and every break a line feed', 'a\u00a0\u202f:\tb\r\nc\u2028d', 'a : b\nc\nd'],
    [
      'decodes entities, also when encoded twice',
      '&laquo;&nbsp;caf&amp;eacute;&nbsp;&raquo; &#8217;',
      '« café » ’',
    ],
    [
      'leaves entities where tags show that the text is about them',
      'Write <b>&amp;</b> for an ampersand.',
      'Write <b>&amp;</b> for an ampersand.',
    ],
    [
      'spells ligatures out and keeps letters that look like them',
      'ﬁn de l’œuvre n° 2²',
      'fin de l’œuvre n° 2²',
    ],
    ['keeps the joiners that Persian is spelt with', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text).text).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text.replaceAll('&', '')).text;
        return normaliseText(once).text === once;
      }),
    );
  });
});
