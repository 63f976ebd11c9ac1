import fc from 'fast-check';
import { decodeBytes } from '../../../../functions/clean/read/decode-bytes.ts';
import { encodePairs, encodeSingle, encodeUtf16, spellIn } from './encode-text.ts';
import { eastAsianTexts, legacyTexts } from './legacy-texts.ts';

const singles = Object.entries(legacyTexts).flatMap(([language, { sets, short, long }]) =>
  sets.map((charset) => ({ language, charset, short, long })),
);
const eastern = Object.entries(eastAsianTexts).flatMap(([language, { sets, short, long }]) =>
  sets.map((charset) => ({ language, charset, short, long })),
);

describe('the character set of a file', () => {
  it.each(singles)('is told from its letters and words: $language in $charset', ({ charset, long }) => {
    const text = spellIn(charset, long);
    const decoded = decodeBytes(encodeSingle(charset, text));
    expect(decoded.text).toBe(text);
    expect(decoded.confidence).toBeGreaterThan(0.5);
  });

  it('is told from one sentence, in whatever order the languages come', () => {
    fc.assert(
      fc.property(fc.constantFrom(...singles), fc.nat(), ({ charset, long }, at) => {
        const sentences = long.split(/(?<=[.»?]) /);
        const text = spellIn(charset, sentences[at % sentences.length] as string);
        return decodeBytes(encodeSingle(charset, text)).text === text;
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it.each(singles)('is hardly ever mistaken without its doubt: a headline in $language, $charset', ({
    charset,
    short,
  }) => {
    const text = spellIn(charset, short);
    const decoded = decodeBytes(encodeSingle(charset, text));
    expect(decoded.text === text || (decoded.confidence ?? 1) < 0.5).toBe(true);
  });

  it.each(eastern)('holds together in $charset: $language', ({ charset, short, long }) => {
    for (const text of [short, long, `${short}\n\n${long}\n`])
      expect(decodeBytes(encodePairs(charset, text)).text).toBe(text);
  });

  it.each([
    ['ibm850', [0x82, 0x91, 0x9b, 0xd1], 'éæøÐ'],
    ['ibm437', [0x81, 0xe1, 0xa5], 'üßÑ'],
    ['ibm852', [0x88, 0xfd, 0x9c], 'łřť'],
    ['ibm775', [0x83, 0x89, 0xd3], 'āēė'],
    ['ibm737', [0x98, 0xe1, 0x80], 'αάΑ'],
    ['x-mac-ce', [0xde, 0xb8, 0x84], 'řłĄ'],
  ])('has the letters of its code chart: %s', (charset, bytes, letters) => {
    expect(Array.from(encodeSingle(charset, letters))).toEqual(bytes);
  });

  it.each([
    ['Le sac coûte 40 €, dit ma sœur ; l’œuf, 2 €.'.replaceAll('’', "'"), 'iso-8859-15'],
    ['Škoda a Žižkov: cena 40 € za kus, řekl Šťastný.', 'windows-1250'],
    ['Prenez 1½ tasse de lait, ¼ de sucre, et c’est prêt.', 'windows-1252'],
    ['It’s 20°C at the café, £3 a cup.', 'windows-1252'],
  ])('is told by signs in their places: %s', (text, charset) => {
    expect(decodeBytes(encodeSingle(charset, text)).text).toBe(text);
  });
});

describe('UTF-16 without a byte order mark', () => {
  const texts = { ...legacyTexts, ...eastAsianTexts };
  const languages = ['ru', 'uk', 'el', 'he', 'ar', 'th', 'zh', 'tw', 'ja', 'ko', 'fr', 'en', 'pl'];

  it.each(
    languages.flatMap(
      (language) =>
        [
          [language, 'le'],
          [language, 'be'],
        ] as const,
    ),
  )('is read: %s, %s', (language, order) => {
    const { short, long } = texts[language] as { short: string; long: string };
    for (const text of [`${short}\n`, long, `${short}\r\n\r\n${long}`])
      expect(decodeBytes(encodeUtf16(text, order))).toEqual({ text, encoding: `utf-16${order}` });
  });

  it('is not seen in bytes that are no text', () => {
    const binary = fc
      .uint8Array({ minLength: 64, maxLength: 400 })
      .map((bytes) => Uint8Array.from([0, 1, 2, 3, 0, 0, ...bytes]));
    fc.assert(
      fc.property(binary, (bytes) => {
        expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ reason: 'binary' }));
      }),
    );
  });
});

describe('sets that change by escape sequences', () => {
  const { short: japanese } = eastAsianTexts.ja as { short: string };
  const { short: korean } = eastAsianTexts.ko as { short: string };
  const { short: chinese } = eastAsianTexts.zh as { short: string };
  const sevenBits = (bytes: Uint8Array) => bytes.map((byte) => byte & 0x7f);
  const ascii = (text: string) => Buffer.from(text, 'latin1');

  it('are read: ISO-2022-JP', () => {
    const pairs = sevenBits(encodePairs('euc-jp', japanese));
    const bytes = Buffer.concat([ascii('Mori 3: \x1b$B'), pairs, ascii('\x1b(B\n')]);
    expect(decodeBytes(bytes)).toEqual({ text: `Mori 3: ${japanese}\n`, encoding: 'iso-2022-jp' });
  });

  it('are read: ISO-2022-KR', () => {
    const words = korean.replace('.', '').split(' ');
    const parts = words.map((word) =>
      Buffer.concat([ascii('\x0e'), sevenBits(encodePairs('euc-kr', word)), ascii('\x0f ')]),
    );
    const bytes = Buffer.concat([ascii('\x1b$)C'), ...parts]);
    expect(decodeBytes(bytes)).toEqual({ text: `${words.join(' ')} `, encoding: 'iso-2022-kr' });
  });

  it('are read: HZ', () => {
    const bytes = Buffer.concat([
      ascii('A ~~ B ~{'),
      sevenBits(encodePairs('gb18030', chinese)),
      ascii('~}\n'),
    ]);
    expect(decodeBytes(bytes)).toEqual({ text: `A ~ B ${chinese}\n`, encoding: 'hz-gb-2312' });
  });

  it('are not seen in what is ASCII', () => {
    const text = 'The path is ~/mill, the pattern is {~}, and the cost is ~40.';
    expect(decodeBytes(ascii(text))).toEqual({ text, encoding: 'utf-8' });
  });
});
