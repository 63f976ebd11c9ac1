import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const prose = [
  'A câmara da pequena cidade decidiu que a ponte sobre o rio vai fechar para obras, e que o barco leva os moradores da outra margem enquanto durarem os trabalhos.',
  'Os comerciantes do mercado pediram que o barco ande também à noite, porque muitos deles vivem do outro lado.',
];

function dated(line: string, modifiedAt = '2026-06-12T00:00:00Z') {
  const page = ['A ponte fecha para obras', line, ...prose].join('\n\n');
  return cleanArticle(new TextEncoder().encode(page), { key: 'inbox/bridge.txt', modifiedAt }).published;
}

describe('a date beside a weekday and a time', () => {
  it.each([
    'segunda-feira, 2 de março de 2026 17:03',
    'Segunda-feira, 2 de março de 2026 às 17h03',
    'segunda feira, 2 de março de 2026',
    'seg., 2 de mar. de 2026 17:03',
    'lunes, 2 de marzo de 2026, 17:03 h',
    'lunedì 2 marzo 2026 alle ore 17:03',
    'lundi 2 mars 2026 à 17 h 03',
    'Montag, den 2. März 2026, 17:03 Uhr',
    'Monday, March 2, 2026 at 5:03 PM',
  ])('is read: %s', (line) => {
    expect(dated(line)?.value).toBe('2026-03-02');
  });

  it('has the year that a weekday of two words tells', () => {
    expect(dated('terça-feira, 4 de março, 17:03', '2026-03-01T09:30:12Z')?.value).toBe('2025-03-04');
  });

  it.each([
    'na feira de segunda mão, dia 2 de março de 2026',
    'a feira abre na quarta, com flores da feira, a 4 de março de 2026',
  ])('is not that of a fair: %s', (line) => {
    expect(dated(line)).toBeUndefined();
  });
});
