import fc from 'fast-check';
import { decodeWords, holdsEncodedWord } from '../../../../functions/clean/read/decode-words.ts';

const inBase64 = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const quoted = (text: string) =>
  `=?utf-8?q?${[...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')}?=`;

describe('the encoded words of a header', () => {
  it.each([
    ['=?UTF-8?B?w4ljb2xl?=', 'École'],
    ['=?utf-8?q?Caf=C3=A9_au_lait?=', 'Café au lait'],
    ['=?iso-8859-2?Q?=B3=F3d=BC?= 2022', 'łódź 2022'],
    ['=?UTF-8*fr?Q?=C3=A9t=C3=A9?=', 'été'],
    ['Re: =?utf-8?q?=C3=A0?= b', 'Re: à b'],
    // A character may be cut in two, and blanks between two words belong to neither.
    ['=?utf-8?B?4oI=?=\r\n =?utf-8?B?rA==?=', '€'],
    ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
    ['=?utf-8?q?a?= and =?utf-8?q?b?=', 'a and b'],
  ])('are read: %s', (header, text) => {
    expect(decodeWords(header)).toBe(text);
    expect(holdsEncodedWord(decodeWords(header))).toBe(false);
  });

  it.each([
    'plain',
    '',
    '1 =? 2',
    '=?utf-8?x?abc?=',
    '=?utf-8?q?two words?=',
  ])('are not seen in %j', (header) => {
    expect(decodeWords(header)).toBe(header);
  });

  it.each([
    '=?x-klingon?b?YQ==?=',
    '=?utf-8?q?=FF?=',
  ])('stay, and are told, where they cannot be read: %s', (header) => {
    expect(holdsEncodedWord(decodeWords(header))).toBe(true);
  });

  it('give back every text that was encoded, whole or cut anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, cut) => {
        const bytes = Buffer.from(text);
        const at = cut % (bytes.length + 1);
        const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)].map(
          (part) => `=?UTF-8?B?${part.toString('base64')}?=`,
        );
        for (const header of [inBase64(text), quoted(text), `${head} ${tail}`])
          expect(decodeWords(header)).toBe(text);
      }),
    );
  });
});
