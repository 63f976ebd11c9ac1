import fc from 'fast-check';
import { hasWords } from '../../../functions/clean/fields/has-words.ts';
import { languageTexts } from '../classify/language-texts.ts';
import { eastAsianTexts, legacyTexts } from './read/legacy-texts.ts';

const hexOf = (bytes: Uint8Array) =>
  Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const part = Buffer.from(bytes.subarray(row * 16, row * 16 + 16));
    return `${(row * 16).toString(16).padStart(8, '0')}: ${part.toString('hex').replace(/..(?=.)/g, '$& ')}`;
  }).join('\n');

describe('hasWords', () => {
  it.each([
    'xxxxxxxxxx',
    'x '.repeat(40),
    'aaaaaaaa bbbbbbb cccccc',
    'ххххххххххх',
    '哈哈哈哈哈哈哈哈',
    'hahahahahaha lalalalala',
    'asdf asdf jkl; qwertyuiop',
    'asdfghjkl zxcvbnm qwerty',
    'йцукен фывапролдж ячсмить',
    'sdlkfjsdlkfj wrtpsdfg xcvbnmkl hjklpqwrt',
    '12 345 67 89',
    '.... ---- ....',
    hexOf(new TextEncoder().encode('The council met on Tuesday in the old mill by the river, all of it.')),
    Buffer.from('The council met on Tuesday. '.repeat(20)).toString('base64'),
    (
      Buffer.from('The council met on Tuesday. '.repeat(20))
        .toString('base64')
        .match(/.{1,76}/g) as string[]
    ).join('\n'),
    '550e8400-e29b-41d4-a716-446655440000 9f86d081884c7d659a2feaa0c55ad015',
  ])('sees none in noise: %s', (text) => {
    expect(hasWords([text])).toBe(false);
  });

  it.each([
    'OK',
    'Hello.',
    'BBC, NHS, FBI and the TGV',
    'Arsenal 38 28 5 5 91 29 62 89\nChelsea 38 18 9 11 77 63 14 63',
    'Krk, Brno, Trst, Grč, smrt',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'Ha ha ha, said the miller: aaaah!',
    'https://example.com/a/b?c=d was the address that he gave to the council.',
    'Qwerty keyboards are sold again.',
    'iPhone, YouTube, McDonald’s, eBay, LaTeX',
  ])('sees them in: %s', (text) => {
    expect(hasWords([text])).toBe(true);
  });

  it('sees them in every language and script', () => {
    const texts = [
      ...Object.values({ ...legacyTexts, ...eastAsianTexts }).flatMap(({ short, long }) => [short, long]),
      ...Object.values(languageTexts),
    ];
    for (const text of texts) expect([text, hasWords([text])]).toEqual([text, true]);
  });

  it('sees them below a page of noise', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (length) =>
        hasWords(['x'.repeat(length % 500), `${legacyTexts.en?.long} `.repeat(8)]),
      ),
    );
  });
});
