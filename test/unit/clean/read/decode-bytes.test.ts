import { decodeBytes } from '../../../../functions/clean/read/decode-bytes.ts';
import { windows1252Characters } from '../../../../functions/clean/read/windows-1252.ts';

const french =
  'Le maire a déclaré à l’été que les élèves étaient reçus où ils voulaient, sans façon ni délai.';

/** Encodes with a single-byte character set, by looking every character up in what the set decodes to. */
function encode(charset: string, text: string): Uint8Array {
  const decode = (byte: number) =>
    charset === 'windows-1252'
      ? windows1252Characters[byte]
      : new TextDecoder(charset).decode(Uint8Array.of(byte));
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decode(byte), byte]));
  return Uint8Array.from([...text], (character) => bytes.get(character) ?? 0x3f);
}

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('decodeBytes', () => {
  it.each([
    ['windows-1252', french],
    [
      'windows-1251',
      'Президент страны заявил во вторник, что правительство готово к переговорам с партнёрами.',
    ],
    ['koi8-r', 'Президент страны заявил во вторник, что правительство готово к переговорам с партнёрами.'],
    ['iso-8859-7', 'Ο πρόεδρος της χώρας δήλωσε την Τρίτη ότι η κυβέρνηση είναι έτοιμη για διάλογο.'],
    ['windows-1256', 'قال رئيس الوزراء يوم الثلاثاء إن الحكومة مستعدة للحوار مع جميع الأطراف في البلاد'],
  ])('reads %s without being told', (charset, text) => {
    expect(decodeBytes(encode(charset, text))).toEqual({
      text,
      encoding: charset,
      confidence: expect.closeTo(1, 0),
    });
  });

  it.each([
    [
      'shift_jis',
      [0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x8e, 0xd0, 0x89, 0xef, 0x82, 0xc5, 0x82, 0xcd],
      '日本の社会では',
    ],
    ['gb18030', [0xd6, 0xd0, 0xb9, 0xfa, 0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xfb, 0xb2, 0xbc], '中国政府宣布'],
  ])('reads %s', (_, bytes, text) => {
    const repeated = Uint8Array.from(Array.from({ length: 12 }, () => bytes).flat());
    expect(decodeBytes(repeated).text).toBe(text.repeat(12));
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s, with a mark and without', (order) => {
    expect(decodeBytes(utf16(`\ufeff${french}`, order))).toEqual({
      text: french,
      encoding: `utf-16${order}`,
    });
    expect(decodeBytes(utf16(french, order)).text).toBe(french);
  });

  it.each([
    '<meta charset="ISO-8859-15">',
    '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=iso-8859-15">',
    '<?xml version="1.0" encoding="iso-8859-15"?>',
  ])('takes what a page says of itself as a hint, and decides by the bytes where it is contradicted: %s', (said) => {
    const page = encode('iso-8859-15', `${said}<p>It cost 5 € then.</p>`);
    const undeclared = decodeBytes(encode('iso-8859-15', '<p>It cost 5 € then.</p>')).encoding;
    expect(undeclared).not.toBe('iso-8859-15');
    expect(decodeBytes(page).text).toContain('5 €');
    expect(decodeBytes(page, 'text/html; charset=ISO-8859-15').text).toContain('5 €');
    expect(decodeBytes(page, 'text/html; charset=windows-1252').encoding).toBe(undeclared);
    expect(decodeBytes(new TextEncoder().encode(`${said}<p>5 €</p>`)).encoding).toBe('utf-8');
  });

  it('believes the declared character set where bytes cannot tell, and not where they can', () => {
    const euro = Uint8Array.from([
      ...encode('windows-1252', 'Le billet coûtait 5 '),
      0xa4,
      ...encode('windows-1252', ' à l’époque.').filter((byte) => byte < 0x80 || byte > 0x9f),
    ]);
    expect(decodeBytes(euro, 'text/plain; charset=ISO-8859-15').text).toContain('5 €');
    expect(decodeBytes(new TextEncoder().encode(french), 'text/plain; charset=windows-1251').text).toBe(
      french,
    );
  });

  it('reads each part of a mixed file as what it is', () => {
    const mixed = Buffer.concat([
      Buffer.from(`${french} `),
      Buffer.from(encode('windows-1252', 'Reçu trop tard.')),
    ]);
    expect(decodeBytes(mixed).text).toBe(`${french} Reçu trop tard.`);
  });

  it('says of a zip what to do with it, and of other bytes to send text', () => {
    const binary = (start: string) => Buffer.concat([Buffer.from(start), Buffer.alloc(400, 1)]);
    expect(() => decodeBytes(binary('PK\x03\x04'))).toThrow('It is a zip');
    expect(() => decodeBytes(binary('PK are the letters'))).toThrow('Send plain text.');
  });

  it('refuses bytes that make no words in any character set', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, index) => 0xa0 + ((index * 7) % 32));
    expect(() => decodeBytes(noise)).toThrow(expect.objectContaining({ reason: 'undecodable' }));
  });
});
