import fc from 'fast-check';
import { repairMojibake } from '../../../../functions/clean/read/repair-mojibake.ts';
import { upperHalfOf } from '../../../../functions/clean/read/single-byte.ts';
import { eastAsianTexts, legacyTexts } from './legacy-texts.ts';

const texts = Object.entries({ ...legacyTexts, ...eastAsianTexts });
const sets = [
  'windows-1251',
  'windows-1253',
  'windows-1250',
  'windows-1257',
  'windows-1254',
  'windows-1256',
  'windows-1255',
  'windows-1252',
  'macintosh',
  'ibm866',
  'ibm850',
  'ibm437',
  'koi8-r',
];

/** UTF-8 that was read in a set; nothing where the set has no character for a byte of it. */
function readIn(set: string, text: string): string | undefined {
  const half = upperHalfOf(set);
  const bytes = Array.from(new TextEncoder().encode(text));
  const read = bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : half[byte - 0x80])).join('');
  return read.includes('\ufffd') ? undefined : read;
}

describe('UTF-8 that was read in the set of a page', () => {
  it.each(sets)('is undone in every language, in a headline as in an article: %s', (set) => {
    for (const [, { short, long }] of texts) {
      for (const text of [short, long, `${short}\n\n${long}`]) {
        const damaged = readIn(set, text);
        if (damaged !== undefined) expect(repairMojibake(damaged)).toBe(text);
      }
    }
  });

  it('is undone after it happened twice, in two sets', () => {
    const text = legacyTexts.ru?.long as string;
    const twice = readIn('windows-1252', readIn('windows-1251', text) as string) as string;
    expect(repairMojibake(twice)).toBe(text);
  });

  it('is undone in the paragraph that has it, and the others stay', () => {
    const [first, second] = [legacyTexts.ru?.long, legacyTexts.uk?.long] as [string, string];
    const page = (middle: string) => `${first}\n${middle}\n${first}\n${first}`;
    expect(repairMojibake(page(readIn('windows-1251', second) as string))).toBe(page(second));
  });

  it.each([
    'Россия и Италия решили спор.',
  ])('is undone where the no-break space became a blank, and a control a question mark: %s', (text) => {
    const damaged = (readIn('windows-1251', text) as string)
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u0098', '?');
    expect(repairMojibake(damaged)).toBe(text);
  });

  it('is never seen in clean text, whatever languages and lines it is put together from', () => {
    const sentences = texts.flatMap(([, { short, long }]) => [short, ...long.split(/(?<=[.!?»。]) ?/)]);
    const more = [
      'L’été, l’école d’Évian.',
      'Чёрный «Рёв».',
      '№ 5 – “Éire”',
      'Ίσως «ναι».',
      '(c) ½ × 2²',
      'ЁЛКА',
    ];
    const page = fc.array(fc.constantFrom(...sentences, ...more), { maxLength: 12 });
    fc.assert(
      fc.property(page, fc.constantFrom(' ', '\n'), (parts, between) => {
        const text = parts.join(between);
        return repairMojibake(text) === text;
      }),
      { numRuns: 500 },
    );
  });
});
