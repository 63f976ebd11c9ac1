import fc from 'fast-check';
import { repairMojibake } from '../../../../functions/clean/read/repair-mojibake.ts';
import { decodeWindows1252 } from '../../../../functions/clean/read/windows-1252.ts';

const windows = (text: string) => decodeWindows1252(new TextEncoder().encode(text));
const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

const sentences = [
  'Le « Café de l’Été », où naît l’œuvre, a fermé à Noël : 12 € l’entrée…',
  'Die Straße nach Köln ist für größere Fahrzeuge gesperrt – bis März.',
  'El año pasado, la señora Núñez abrió aquí su pequeña librería.',
  'L’Italia è già lì, perché così più città può contare.',
  'Правительство готово к переговорам, заявил министр во вторник.',
  'Η κυβέρνηση είναι έτοιμη για διάλογο, δήλωσε ο υπουργός.',
  '日本の社会では、政府が新しい計画を発表した。',
];

describe('repairMojibake', () => {
  it.each(
    sentences,
  )('undoes the damage of being read as Windows-1252 or Latin-1, once or twice: %s', (text) => {
    for (const damaged of [windows(text), latin(text), windows(windows(text)), latin(windows(text))]) {
      expect(repairMojibake(damaged)).toBe(text);
    }
  });

  it.each([
    ...sentences,
    'L’ÉTÉ», disait-il. «É» est une lettre. NÃO, PÃO E MAÇÃ «IRMÃ»',
    'Il a crié\u00a0« hé\u00a0!\u00a0» puis «\u00a0à\u00a0» et «\u00a0é\u00a0».',
    'Ð and Ñ are letters; Â too.',
  ])('leaves clean text alone: %s', (text) => {
    expect(repairMojibake(text)).toBe(text);
  });

  it('leaves alone any text of words that UTF-8 was read right from', () => {
    const word = fc.constantFrom(
      'été',
      'où',
      'cœur',
      'Straße',
      'año',
      'città',
      'PÃO',
      'ÉTÉ',
      '«',
      '»',
      '–',
      '’',
      '…',
      '\u00a0',
      '€',
      'Ü',
      'Ñandú',
      'город',
    );
    fc.assert(fc.property(fc.array(word), (words) => repairMojibake(words.join(' ')) === words.join(' ')));
  });

  it('repairs the damaged lines of a page and leaves the others as they are', () => {
    expect(repairMojibake(`Déjà vu.\n${windows('L’été à Nîmes.')}`)).toBe('Déjà vu.\nL’été à Nîmes.');
  });

  it('reads C1 controls as the Windows-1252 characters they were', () => {
    expect(repairMojibake('l\u0092heure \u0096 5 \u0080')).toBe('l’heure – 5 €');
  });
});
